package app.rebound.platform.aside;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that the current journal has put aside, by item. */
public record AsideItems(Map<String, Terms> terms) {

    public AsideItems {
        terms = Map.copyOf(terms);
    }

    /** How long an item stays aside: until a day or, without one, for as long as its evidence is this. */
    record Terms(@Nullable String evidence, @Nullable LocalDate until) {}

    /**
     * Whether an item is hidden.
     *
     * @param evidence what it rests on now
     * @param today the person's calendar day; an item is back on the day it was put aside until
     */
    public boolean isAside(String item, @Nullable String evidence, LocalDate today) {
        var put = terms.get(item);
        if (put == null) {
            return false;
        }
        return put.until() != null ? put.until().isAfter(today) : Objects.equals(put.evidence(), evidence);
    }

    /** Whether something was said of an item, whatever it rests on now. */
    public boolean has(String item) {
        return terms.containsKey(item);
    }

    /** Whether something was said of an item whose key begins so. */
    public boolean hasAny(String beginning) {
        return terms.keySet().stream().anyMatch(item -> item.startsWith(beginning));
    }

    /** The day an item comes back by itself; null if there is none. */
    public @Nullable LocalDate until(String item) {
        var put = terms.get(item);
        return put == null ? null : put.until();
    }

    /** How many there are. */
    public int size() {
        return terms.size();
    }
}
