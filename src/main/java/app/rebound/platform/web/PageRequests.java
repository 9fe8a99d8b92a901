package app.rebound.platform.web;

import org.jspecify.annotations.Nullable;

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
