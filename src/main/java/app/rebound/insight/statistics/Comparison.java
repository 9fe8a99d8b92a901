package app.rebound.insight.statistics;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Exact tests of counts. Each may be told which counts would be said, so that {@linkplain Attainable what it can come to} is
 * known.
 */
public final class Comparison {

    /** Fewer on one side are not tested at all. */
    public static final int FEWEST = 5;

    /** As small as p must be, about, beside the other questions of a journal. */
    private static final double CLEAR = 0.001;

    private static final int MOST_MORE = 30;

    /** Outcomes that are as likely but for a rounding error are as likely. */
    private static final double ROUNDING = 1 + 1e-7;

    private Comparison() {}

    /** Whether both sides have enough to be compared. */
    public static boolean isPossible(Share one, Share other) {
        return one.of() >= FEWEST && other.of() >= FEWEST;
    }

    /** How many more observations are needed on a side before it can be compared. */
    public static int lacking(Share side) {
        return Math.max(0, FEWEST - side.of());
    }

    /** How many more observations are needed, on both sides together, before they can be compared. */
    public static int lacking(Share one, Share other) {
        return lacking(one) + lacking(other);
    }

    /**
     * How many more of the one there must be, about, until a difference like this one can be told from chance, if both go on as
     * they have; nothing where they do not differ that way, or where that takes too long to be said.
     */
    public static OptionalInt moreUntilClear(Share one, Share other) {
        for (var more = 0; more <= MOST_MORE; more++) {
            var grown = 1 + (double) more / one.of();
            if (one.rate() > other.rate()
                    && higher(grown(one, grown), grown(other, grown)).p() <= CLEAR) {
                return more == 0 ? OptionalInt.empty() : OptionalInt.of(more);
            }
        }
        return OptionalInt.empty();
    }

    private static Share grown(Share share, double by) {
        return new Share((int) Math.floor(share.count() * by), (int) Math.floor(share.of() * by));
    }

    /** Whether the rate of the one is higher than that of the other: Fisher's exact test, one-sided. */
    public static Tested higher(Share one, Share other) {
        return higher(one, other, count -> true);
    }

    /**
     * Whether the rate of the one is higher than that of the other: Fisher's exact test, one-sided.
     *
     * @param canBeSaid whether it would be said of so many of the one
     */
    public static Tested higher(Share one, Share other, IntPredicate canBeSaid) {
        return tested(one.count(), () -> Counts.hypergeometric(one, other), Counts::upperTails, canBeSaid);
    }

    /**
     * Whether the two rates differ, whichever is higher: Fisher's exact test, two-sided. Every table counts that is as unlikely,
     * also one that is so by a rounding error.
     */
    public static Tested different(Share one, Share other) {
        return tested(
                one.count(),
                () -> Counts.hypergeometric(one, other),
                counts -> counts.asUnlikely(ROUNDING),
                count -> true);
    }

    /** Whether a share of what is as likely to fall either way differs from a half: the binomial (sign) test, two-sided. */
    public static Tested uneven(Share share) {
        return uneven(share, count -> true);
    }

    /**
     * Whether a share of what is as likely to fall either way differs from a half: the binomial (sign) test, two-sided.
     *
     * @param canBeSaid whether it would be said of so many
     */
    public static Tested uneven(Share share, IntPredicate canBeSaid) {
        return tested(share.count(), () -> Counts.coins(share.of()), counts -> counts.asUnlikely(ROUNDING), canBeSaid);
    }

    private static Tested tested(
            int observed, Supplier<Counts> toCounts, Function<Counts, double[]> toP, IntPredicate canBeSaid) {
        return new Tested(
                () -> {
                    var counts = toCounts.get();
                    return counts.isCertain() ? 1 : counts.at(observed, toP.apply(counts));
                },
                () -> {
                    var counts = toCounts.get();
                    return counts.isCertain() ? Attainable.NONE : counts.attainable(toP.apply(counts), canBeSaid);
                });
    }
}
