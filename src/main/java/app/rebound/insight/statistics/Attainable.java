package app.rebound.insight.statistics;

import java.util.function.IntPredicate;

/**
 * The p-values a test can give under the null hypothesis, given its margins, each with its chance. Only outcomes that could be
 * said are counted: what would not be said whatever its p is no false alarm.
 *
 * <p>Counts are discrete, and so a test of few of them reaches a small p in few ways or in none: it then costs the others
 * nothing, which is the use of this (Tarone, <em>A modified Bonferroni method for discrete data</em>, Biometrics 46, 1990).
 */
public final class Attainable {

    /** What can never be said. */
    public static final Attainable NONE = new Attainable(new double[0], new double[0], Double.POSITIVE_INFINITY);

    /** Of a test whose p can be anything. */
    public static final Attainable ANYTHING = new Attainable(new double[0], new double[0], 0);

    /** Larger ones are not worth keeping apart: no claim depends on them. */
    private static final double KEPT = 0.1;

    /** A value that was worked out another way is the same. */
    private static final double ROUNDING = 1 + 1e-9;

    private final double[] values;
    /** The chance of each value or a smaller one. */
    private final double[] chances;
    /** From here on, p-values are as good as continuous. */
    private final double upTo;

    private Attainable(double[] values, double[] chances, double upTo) {
        this.values = values;
        this.chances = chances;
        this.upTo = upTo;
    }

    /**
     * Of outcomes that are each known by their p and their chance.
     *
     * @param canBeSaid whether an outcome would be said, by its place
     */
    static Attainable of(double[] p, double[] chance, IntPredicate canBeSaid) {
        var kept = new int[p.length];
        var number = 0;
        var next = Double.POSITIVE_INFINITY;
        for (var outcome = 0; outcome < p.length; outcome++) {
            if (!canBeSaid.test(outcome)) {
                continue;
            }
            if (p[outcome] > KEPT) {
                next = Math.min(next, p[outcome]);
                continue;
            }
            // They come nearly sorted, from one side or from both.
            var place = number++;
            while (place > 0 && p[kept[place - 1]] > p[outcome]) {
                kept[place] = kept[place - 1];
                place--;
            }
            kept[place] = outcome;
        }
        var values = new double[number];
        var chances = new double[number];
        var sum = 0.0;
        for (var place = 0; place < number; place++) {
            sum += chance[kept[place]];
            values[place] = p[kept[place]];
            chances[place] = sum;
        }
        return new Attainable(values, chances, next);
    }

    /** How often, under the null hypothesis, it would say this p or a smaller one, and say it aloud. */
    public double atMost(double p) {
        var rounded = p * ROUNDING;
        if (rounded >= upTo) {
            return Math.min(1, p);
        }
        var low = 0;
        var high = values.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (values[middle] <= rounded) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : chances[low - 1];
    }

    /** The smallest p that could be said; 1 where none could. */
    public double least() {
        return values.length == 0 ? Math.min(1, upTo) : values[0];
    }
}
