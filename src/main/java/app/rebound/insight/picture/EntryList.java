package app.rebound.insight.picture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of the lists behind the numbers: of the entries that are drawn, and of no earlier ones.
 *
 * @param since the first day that is drawn, or null where all are
 */
record EntryList(@Nullable LocalDate since) {

    /** The entries that a filter leaves, such as {@code of("stage", FINAL, "control", MINE)}. */
    String of(Object... filter) {
        return address(since, null, filter);
    }

    /** Those of them heard of from one day to another, both included. */
    String between(LocalDate first, LocalDate last, Object... filter) {
        return address(since != null && since.isAfter(first) ? since : first, last, filter);
    }

    private static String address(@Nullable LocalDate first, @Nullable LocalDate last, Object... filter) {
        var address = UriComponentsBuilder.fromPath("/rejections");
        var values = new Object[filter.length / 2];
        for (var at = 0; at < values.length; at++) {
            address.queryParam((String) filter[2 * at], "{" + at + "}");
            values[at] = filter[2 * at + 1];
        }
        if (first != null) {
            address.queryParam("from", first);
        }
        if (last != null) {
            address.queryParam("to", last);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
