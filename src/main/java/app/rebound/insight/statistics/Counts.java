package app.rebound.insight.statistics;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The chances of each count there could have been, given the margins. They are worked out from the likeliest outwards, each from
 * the one beside it, as far as they are not negligible.
 *
 * @param first the smallest count that is not left out
 * @param chances of it and the following ones; they add up to one
 */
record Counts(int first, double[] chances) {

    /** What is this much less likely than the likeliest is left out. */
    private static final double NEGLIGIBLE = 1e-25;

    /** How the chance of a count follows from that of the one before it. */
    private interface Ratio {
        double of(int count);
    }

    /** How many of the one there are, when what both have in common is dealt to them at random. */
    static Counts hypergeometric(Share one, Share other) {
        var all = one.plus(other);
        var least = Math.max(0, all.count() - other.of());
        var most = Math.min(all.count(), one.of());
        var mode = (int) ((all.count() + 1.0) * (one.of() + 1.0) / (all.of() + 2.0));
        double rest = other.of() - all.count();
        return of(
                least,
                most,
                mode,
                count -> (one.of() - count + 1.0) * (all.count() - count + 1.0) / (count * (rest + count)));
    }

    /** How many of so many coins fall on one side. */
    static Counts coins(int number) {
        return of(0, number, number / 2, count -> (number - count + 1.0) / count);
    }

    private static Counts of(int least, int most, int mode, Ratio ratio) {
        var start = Math.max(least, Math.min(most, mode));
        var weights = new double[most - least + 1];
        weights[start - least] = 1;
        var from = start;
        while (from > least && weights[from - least] > NEGLIGIBLE) {
            weights[from - 1 - least] = weights[from - least] / ratio.of(from);
            from--;
        }
        var to = start;
        while (to < most && weights[to - least] > NEGLIGIBLE) {
            weights[to + 1 - least] = weights[to - least] * ratio.of(to + 1);
            to++;
        }
        var chances = Arrays.copyOfRange(weights, from - least, to - least + 1);
        var sum = Arrays.stream(chances).sum();
        for (var place = 0; place < chances.length; place++) {
            chances[place] /= sum;
        }
        return new Counts(from, chances);
    }

    /** The chance of each count or a larger one. */
    double[] upperTails() {
        var tails = chances.clone();
        for (var place = tails.length - 2; place >= 0; place--) {
            tails[place] += tails[place + 1];
        }
        return tails;
    }

    /** The chance of all counts that are as unlikely as each, or more so: what is unlikely lies at both ends. */
    double[] asUnlikely(double rounding) {
        var sums = new double[chances.length];
        var low = 0;
        var high = chances.length - 1;
        var sum = 0.0;
        while (low <= high) {
            var least = Math.min(chances[low], chances[high]) * rounding;
            var firstLow = low;
            var lastHigh = high;
            while (low <= high && chances[low] <= least) {
                sum += chances[low++];
            }
            while (low <= high && chances[high] <= least) {
                sum += chances[high--];
            }
            Arrays.fill(sums, firstLow, low, sum);
            Arrays.fill(sums, high + 1, lastHigh + 1, sum);
        }
        return sums;
    }

    /** The p of a count, where each has one. */
    double at(int count, double[] p) {
        var place = count - first;
        return place < 0 || place >= p.length ? 0 : Math.min(1, p[place]);
    }

    Attainable attainable(double[] p, IntPredicate canBeSaid) {
        return Attainable.of(p, chances, outcome -> canBeSaid.test(first + outcome));
    }

    /** Whether there is one count alone that could have come out. */
    boolean isCertain() {
        return chances.length == 1;
    }
}
