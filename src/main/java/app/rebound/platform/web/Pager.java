package app.rebound.platform.web;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * Which page of a list is shown, and how many there are. One that is asked for and not there is the last.
 *
 * @param number of the page, from 1
 * @param pages how many there are; at least one
 * @param address leads to another page of the same list
 */
public record Pager(int number, int pages, IntFunction<String> address) {

    /**
     * The page to show.
     *
     * @param asked as it stands in the address
     * @param items how many items the whole list has
     */
    public static Pager of(@Nullable String asked, long items, IntFunction<String> address) {
        var pages = (int) Math.max(1, (items + PageRequests.SIZE - 1) / PageRequests.SIZE);
        return new Pager(Math.min(PageRequests.page(asked), pages), pages, address);
    }

    /** The page of a list that is shown. */
    public static Pager of(Page<?> page, IntFunction<String> address) {
        return new Pager(page.getNumber() + 1, Math.max(1, page.getTotalPages()), address);
    }

    /**
     * Reads the page to show.
     *
     * @param asked as it stands in the address
     * @param read reads a page by its number, from 1
     */
    public static <T> Page<T> read(@Nullable String asked, IntFunction<Page<T>> read) {
        var number = PageRequests.page(asked);
        var page = read.apply(number);
        return page.isEmpty() && number > 1 ? read.apply(Math.max(1, page.getTotalPages())) : page;
    }

    /** The place of the page's first item in the list, from 0. */
    public int first() {
        return (number - 1) * PageRequests.SIZE;
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return pages > 1;
    }

    /** The address of the page before, if there is one. */
    public @Nullable String previous() {
        return number > 1 ? address.apply(number - 1) : null;
    }

    /** The address of the page after, if there is one. */
    public @Nullable String next() {
        return number < pages ? address.apply(number + 1) : null;
    }
}
