package app.rebound.support;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How someone helps; one person can help in several ways. */
public enum Way {
    LISTENS,
    KNOWS_THE_FIELD,
    GETS_ME_OUT,
    PRACTICAL;

    /** Reads what {@link #stored} wrote. */
    static Set<Way> of(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(name -> !name.isEmpty())
                .map(Way::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class)));
    }

    static String stored(Set<Way> ways) {
        return ways.stream().sorted().map(Way::name).collect(Collectors.joining(","));
    }
}
