package app.rebound.insight.statistics;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/** Exact tests of counts. */
public final class Comparison {

    /** Fewer on one side are not tested at all. */
    public static final int FEWEST = 5;

    private static final double ROUNDING = 1 + 1e-7;

    private Comparison() {}

    /** Whether both sides have enough to be compared. */
    public static boolean isPossible(Share one, Share other) {
        return one.of() >= FEWEST && other.of() >= FEWEST;
    }

    /** How many more observations are needed, on both sides together, before they can be compared. */
    public static int lacking(Share one, Share other) {
        return Math.max(0, FEWEST - one.of()) + Math.max(0, FEWEST - other.of());
    }

    /** Whether the rate of the one is higher than that of the other: Fisher's exact test, one-sided. */
    public static Tested higher(Share one, Share other) {
        var table = table(one, other);
        var p = FisherExactTest.withDefaults()
                .with(AlternativeHypothesis.GREATER_THAN)
                .test(table)
                .getPValue();
        return new Tested(p, mostExtreme(one, other));
    }

    /**
     * Whether the two rates differ, whichever is higher: Fisher's exact test, two-sided. Every table counts that is as unlikely,
     * also one that is so by a rounding error, which the library's own test leaves out.
     */
    public static Tested different(Share one, Share other) {
        var all = one.plus(other);
        var tables = HypergeometricDistribution.of(all.of(), all.count(), one.of());
        var unlikely = tables.probability(one.count()) * ROUNDING;
        var p = IntStream.rangeClosed(tables.getSupportLowerBound(), tables.getSupportUpperBound())
                .mapToDouble(tables::probability)
                .filter(probability -> probability <= unlikely)
                .sum();
        return new Tested(Math.min(1, p), Math.min(mostExtreme(one, other), mostExtreme(other, one)));
    }

    /** Whether a share of what is as likely to fall either way differs from a half: the binomial (sign) test, two-sided. */
    public static Tested uneven(Share share) {
        var p = BinomialTest.withDefaults().test(share.of(), share.count(), 0.5).getPValue();
        return new Tested(p, Math.min(1, Math.pow(0.5, share.of() - 1.0)));
    }

    private static int[][] table(Share one, Share other) {
        return new int[][] {
            {one.count(), one.of() - one.count()},
            {other.count(), other.of() - other.count()}
        };
    }

    /** The chance of the table in which all that can fall on the one side does. */
    private static double mostExtreme(Share one, Share other) {
        var all = one.plus(other);
        if (all.count() == 0 || all.count() == all.of()) {
            return 1;
        }
        return HypergeometricDistribution.of(all.of(), all.count(), one.of())
                .probability(Math.min(all.count(), one.of()));
    }
}
