package app.rebound.insight.statistics;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How long something takes, when some of it has not happened yet: the product-limit estimate of Kaplan and Meier,
 * <em>Nonparametric estimation from incomplete observations</em>, J. Am. Stat. Assoc. 53 (1958). What is still awaited counts
 * for as long as it has been watched; where it was last watched on a day on which others happened, it counts as awaited on
 * that day.
 */
public final class Survival {

    /** Products of fractions miss a half by less than this. */
    private static final double ROUNDING = 1e-9;

    /** The share still awaited after each day on which something happened. */
    private final NavigableMap<Long, Double> awaited = new TreeMap<>();

    private Survival() {}

    /**
     * One thing that was waited for.
     *
     * @param days how long until it happened, or else until it was last watched
     * @param happened whether it did
     */
    public record Wait(long days, boolean happened) {

        /** @throws IllegalArgumentException unless 0 ≤ days */
        public Wait {
            if (days < 0) {
                throw new IllegalArgumentException(days + " days");
            }
        }
    }

    public static Survival of(Collection<Wait> waits) {
        var survival = new Survival();
        var happened = new TreeMap<Long, Long>();
        waits.stream().filter(Wait::happened).forEach(wait -> happened.merge(wait.days(), 1L, Long::sum));
        var left = 1.0;
        for (var day : happened.entrySet()) {
            var watched =
                    waits.stream().filter(wait -> wait.days() >= day.getKey()).count();
            left *= 1 - (double) day.getValue() / watched;
            survival.awaited.put(day.getKey(), left);
        }
        return survival;
    }

    /** The share, between 0 and 1, that takes longer than so many days. */
    public double after(long days) {
        var last = awaited.floorEntry(days);
        return last == null ? 1 : last.getValue();
    }

    /** The first day by which half has happened; nothing where it has not come to that yet. */
    public OptionalLong median() {
        return quantile(0.5);
    }

    /** The first day by which this share, between 0 and 1, has happened; nothing where it has not come to that yet. */
    public OptionalLong quantile(double share) {
        return awaited.entrySet().stream()
                .filter(day -> day.getValue() <= 1 - share + ROUNDING)
                .mapToLong(day -> day.getKey())
                .findFirst();
    }
}
