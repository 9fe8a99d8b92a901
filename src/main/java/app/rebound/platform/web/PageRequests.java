package app.rebound.platform.web;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads what an address says about a list, and makes sense of nonsense: {@code ?page=-1} is page 1. */
public final class PageRequests {

    /** Entries on one page of a list. */
    public static final int SIZE = 20;

    private static final int LAST = 100_000;

    private PageRequests() {}

    /** The page to show, counted from 1. */
    public static int page(@Nullable String asked) {
        try {
            return asked == null ? 1 : (int) Math.max(1, Math.min(LAST, Long.parseLong(asked)));
        } catch (NumberFormatException nonsense) {
            return 1;
        }
    }

    /** The address of a page of a list, with those names and values that are asked for. */
    public static String address(String path, int page, @Nullable String... namesAndValues) {
        var address = UriComponentsBuilder.fromPath(path);
        var values = new HashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            var value = namesAndValues[at + 1];
            if (value != null) {
                address.queryParam(namesAndValues[at], "{" + namesAndValues[at] + "}");
                values.put(String.valueOf(namesAndValues[at]), value);
            }
        }
        return address.queryParam("page", page).encode().buildAndExpand(values).toUriString();
    }

    /** The constant of that name, or null if there is none: an address may name what does not exist. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        return null;
    }
}
