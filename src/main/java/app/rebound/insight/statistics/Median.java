package app.rebound.insight.statistics;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The middle of some numbers, or of the two in the middle. */
public final class Median {

    private Median() {}

    /** Null where there are none. */
    public static @Nullable Double of(Collection<? extends @Nullable Number> values) {
        var sorted = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return null;
        }
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
