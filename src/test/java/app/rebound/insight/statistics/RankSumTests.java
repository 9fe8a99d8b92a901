package app.rebound.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankSumTests {

    private static final double[] NONE = {};

    /**
     * Permeability of the human chorioamnion at term and between 12 and 26 weeks: Hollander and Wolfe, <em>Nonparametric
     * Statistical Methods</em> (1973), p. 69; the manual of R's wilcox.test gives 0.1272 for one side.
     */
    @Test
    void agreesWithHollanderAndWolfe() {
        double[] atTerm = {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};
        double[] before = {1.15, 0.88, 0.90, 0.74, 1.21};

        assertThat(RankSum.compare(atTerm, before).p()).isEqualTo(2 * 0.1272, within(1e-4));
        assertThat(RankSum.compare(before, atTerm).p()).isEqualTo(2 * 0.1272, within(1e-4));
    }

    @Test
    void countsEveryWayToDealTheRanksTiesOrNot() {
        var random = new Random(7);
        for (var time = 0; time < 200; time++) {
            var one = ratings(1 + random.nextInt(5), random);
            var other = ratings(1 + random.nextInt(5), random);
            var tested = RankSum.compare(one, other);

            assertThat(tested.p()).isEqualTo(enumerated(one, other), within(1e-9));
            assertThat(tested.attainable().least()).isLessThanOrEqualTo(tested.p() + 1e-9);
        }
    }

    @Test
    void findsNothingWhereAllAreTheSame() {
        assertThat(RankSum.compare(new double[] {3, 3, 3, 3, 3}, new double[] {3, 3, 3, 3, 3}))
                .isEqualTo(Tested.NOTHING);
    }

    @Test
    void isAsSureAsItCanBeWhereNoneOverlap() {
        var tested = RankSum.compare(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10});

        assertThat(tested.p()).isEqualTo(2 / 252.0, within(1e-12));
        assertThat(tested.attainable().least()).isEqualTo(tested.p());
    }

    @Test
    void comparesOneWithOne() {
        assertThat(RankSum.compare(new double[] {1}, new double[] {5}).p()).isEqualTo(1);
    }

    @Test
    void needsValuesOnBothSides() {
        assertThatIllegalArgumentException().isThrownBy(() -> RankSum.compare(NONE, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> RankSum.compare(new double[] {1}, NONE));
    }

    @Test
    void hardlyChangesWhereItBeginsToApproximate() {
        var random = new Random(11);
        for (var time = 0; time < 20; time++) {
            var one = ratings(20, random);
            var exact = RankSum.compare(one, ratings(30, new Random(time))).p();
            var approximate = RankSum.compare(one, append(ratings(30, new Random(time)), 3))
                    .p();

            assertThat(approximate).isEqualTo(exact, within(0.08));
        }
    }

    private static double[] ratings(int number, Random random) {
        return IntStream.range(0, number)
                .mapToDouble(each -> 1 + random.nextInt(5))
                .toArray();
    }

    private static double[] append(double[] values, double value) {
        var all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = value;
        return all;
    }

    /** The share of all ways to choose as many whose sum of mid-ranks is as far from the expected one. */
    private static double enumerated(double[] one, double[] other) {
        var all = DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
        var observed = distance((1 << one.length) - 1, one.length, all);
        var ways = 0;
        var asFar = 0;
        for (var chosen = 0; chosen < 1 << all.length; chosen++) {
            if (Integer.bitCount(chosen) == one.length) {
                ways++;
                asFar += distance(chosen, one.length, all) >= observed ? 1 : 0;
            }
        }
        return (double) asFar / ways;
    }

    /** Of twice the rank sum, so that it is whole. */
    private static int distance(int chosen, int number, double[] all) {
        var sum = 0;
        for (var place = 0; place < all.length; place++) {
            if ((chosen & 1 << place) != 0) {
                for (var value : all) {
                    sum += value < all[place] ? 2 : value == all[place] ? 1 : 0;
                }
                sum++;
            }
        }
        return Math.abs(sum - number * (all.length + 1));
    }
}
