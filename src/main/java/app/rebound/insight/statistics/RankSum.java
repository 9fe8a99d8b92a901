package app.rebound.insight.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/**
 * The Mann-Whitney test, two-sided, of whether one group's values tend to be larger than another's.
 *
 * <p>Up to {@value #MOST_EXACT} values it counts every way in which the ranks could have been dealt to the groups, so that
 * ties, of which ratings from 1 to 5 are full, need no approximation (Lehmann, <em>Nonparametrics</em>, 1975, section 1.4).
 * Above that it is the library's normal approximation, corrected for ties.
 */
public final class RankSum {

    private static final int MOST_EXACT = 50;

    private RankSum() {}

    /**
     * Compares two groups.
     *
     * @throws IllegalArgumentException if one of them is empty
     */
    public static Tested compare(double[] one, double[] other) {
        if (one.length == 0 || other.length == 0) {
            throw new IllegalArgumentException("Both groups need values");
        }
        var all = new double[one.length + other.length];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        Arrays.sort(all);
        if (all[0] == all[all.length - 1]) {
            return Tested.NOTHING;
        }
        if (all.length > MOST_EXACT) {
            return new Tested(
                    MannWhitneyUTest.withDefaults()
                            .with(PValueMethod.ASYMPTOTIC)
                            .test(one, other)
                            .getPValue(),
                    Attainable.ANYTHING);
        }
        // The sum of one group says what that of the other is: of the smaller one, it is sooner found.
        return exact(one.length <= other.length ? one : other, all);
    }

    private static Tested exact(double[] some, double[] all) {
        // Twice the mid-ranks, which are whole numbers.
        var ranks = new int[all.length];
        for (int from = 0, to; from < all.length; from = to) {
            to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            Arrays.fill(ranks, from, to, from + to + 1);
        }
        var observed = 0;
        for (double value : some) {
            observed += ranks[Arrays.binarySearch(all, value)];
        }
        var expected = some.length * (all.length + 1);
        var chances = byDistance(sums(ranks, some.length), expected);
        var p = chances.clone();
        for (int distance = p.length - 2; distance >= 0; distance--) {
            p[distance] += p[distance + 1];
        }
        return new Tested(
                Math.min(1, p[Math.abs(observed - expected)]),
                Attainable.of(p, chances, distance -> chances[distance] > 0));
    }

    /** In which share of all ways to deal the ranks the sum is so far from the expected one. */
    private static double[] byDistance(double[] ways, int expected) {
        var all = Arrays.stream(ways).sum();
        var shares = new double[Math.max(expected, ways.length - 1 - expected) + 1];
        for (int sum = 0; sum < ways.length; sum++) {
            shares[Math.abs(sum - expected)] += ways[sum] / all;
        }
        return shares;
    }

    /** How many ways to choose so many of the ranks give each sum. */
    private static double[] sums(int[] ranks, int chosen) {
        var most = Arrays.stream(ranks).skip(ranks.length - chosen).sum();
        var ways = new double[chosen + 1][most + 1];
        ways[0][0] = 1;
        var reach = 0;
        for (int rank : ranks) {
            reach = Math.min(most, reach + rank);
            for (int taken = chosen; taken > 0; taken--) {
                for (int sum = reach; sum >= rank; sum--) {
                    ways[taken][sum] += ways[taken - 1][sum - rank];
                }
            }
        }
        return ways[chosen];
    }
}
