package app.rebound.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

    private static final double PRINTED = 5e-8;

    /** Fisher, <em>The Design of Experiments</em> (1935): three of four cups told apart, p = 17/70. */
    @Test
    void tastesTea() {
        assertThat(Comparison.higher(new Share(3, 4), new Share(1, 4)).p()).isEqualTo(17 / 70.0, within(1e-12));
        assertThat(Comparison.different(new Share(3, 4), new Share(1, 4)).p()).isEqualTo(34 / 70.0, within(1e-12));
    }

    /** Convictions of same-sex twins of criminals: Fisher (1962), as worked out in the manual of R's fisher.test. */
    @Test
    void comparesTwins() {
        var monozygotic = new Share(10, 13);
        var dizygotic = new Share(2, 17);

        assertThat(Comparison.higher(monozygotic, dizygotic).p()).isEqualTo(0.0004652, within(PRINTED));
        assertThat(Comparison.different(monozygotic, dizygotic).p()).isEqualTo(0.0005367, within(PRINTED));
        assertThat(Comparison.different(dizygotic, monozygotic).p()).isEqualTo(0.0005367, within(PRINTED));
    }

    @Test
    void countsEveryTableOfTheSameMargins() {
        forAllTables((one, other) -> {
            var higher = 0.0;
            var different = 0.0;
            var observed = ways(one, other);
            var all = one.plus(other);
            for (var count = 0; count <= Math.min(all.count(), one.of()); count++) {
                if (all.count() - count <= other.of()) {
                    var ways = ways(new Share(count, one.of()), new Share(all.count() - count, other.of()));
                    higher += count >= one.count() ? ways : 0;
                    different += ways <= observed ? ways : 0;
                }
            }
            var total = choose(all.of(), all.count());
            assertThat(Comparison.higher(one, other).p()).isEqualTo(higher / total, within(1e-9));
            assertThat(Comparison.different(one, other).p()).isEqualTo(different / total, within(1e-9));
        });
    }

    @Test
    void knowsTheLeastThatMarginsAllow() {
        forAllTables((one, other) -> {
            var higher = Comparison.higher(one, other);
            var different = Comparison.different(one, other);
            assertThat(higher.attainable().least()).isLessThanOrEqualTo(higher.p() + 1e-9);
            assertThat(different.attainable().least()).isLessThanOrEqualTo(different.p() + 1e-9);
        });
        assertThat(Comparison.higher(new Share(1, 4), new Share(3, 4))
                        .attainable()
                        .least())
                .isEqualTo(1 / 70.0, within(1e-12));
    }

    /** Whatever the margins: a p is as small as that, or smaller, as often as all the tables that make it so. */
    @Test
    void knowsHowOftenEachPComesAbout() {
        forAllTables((one, other) -> {
            var all = one.plus(other);
            var tables = IntStream.rangeClosed(Math.max(0, all.count() - other.of()), Math.min(all.count(), one.of()))
                    .mapToObj(count -> new Share(count, one.of()))
                    .toList();
            for (var level : new double[] {0.001, 0.01, 0.04, 0.0999}) {
                assertThat(Comparison.higher(one, other).attainable().atMost(level))
                        .isEqualTo(
                                chance(tables, all, here -> Comparison.higher(here, here.outOf(all)), level),
                                within(1e-9));
                assertThat(Comparison.different(one, other).attainable().atMost(level))
                        .isEqualTo(
                                chance(tables, all, here -> Comparison.different(here, here.outOf(all)), level),
                                within(1e-9));
            }
        });
    }

    private static double chance(List<Share> tables, Share all, Function<Share, Tested> test, double level) {
        return tables.size() == 1
                ? 0
                : tables.stream()
                        .filter(here -> test.apply(here).p() <= level * (1 + 1e-9))
                        .mapToDouble(here -> (double) ways(here, here.outOf(all)) / choose(all.of(), all.count()))
                        .sum();
    }

    @Test
    void leavesOutWhatWouldNotBeSaid() {
        var tested = Comparison.higher(new Share(4, 5), new Share(0, 9), count -> count >= 4);

        assertThat(tested.attainable().atMost(0.09)).isEqualTo(tested.p(), within(1e-12));
        assertThat(Comparison.higher(new Share(4, 5), new Share(0, 9), count -> count > 4)
                        .attainable())
                .extracting(attainable -> attainable.atMost(0.09))
                .isEqualTo(0.0);
    }

    @Test
    void countsTablesOfThousands() {
        var tested = Comparison.higher(new Share(1_200, 4_000), new Share(1_500, 6_000));

        assertThat(tested.p()).isEqualTo(1.7e-8, within(1e-8));
        assertThat(tested.attainable().atMost(0.05)).isBetween(0.04, 0.05);
    }

    @Test
    void saysHowManyMoreItTakes() {
        assertThat(Comparison.moreUntilClear(new Share(4, 6), new Share(1, 8)).orElseThrow())
                .isBetween(3, 12);
        assertThat(Comparison.moreUntilClear(new Share(1, 6), new Share(4, 8))).isEmpty();
        assertThat(Comparison.moreUntilClear(new Share(9, 9), new Share(0, 9))).isEmpty();
    }

    @Test
    void hasNothingToCompareWhereAllAreTheSame() {
        assertThat(Comparison.higher(new Share(5, 5), new Share(9, 9)).p()).isOne();
        assertThat(Comparison.different(new Share(0, 5), new Share(0, 9)).p()).isOne();
        assertThat(Comparison.higher(new Share(5, 5), new Share(9, 9)).attainable())
                .isSameAs(Attainable.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, false, 5",
        "1, 5, false, 4",
        "4, 4, false, 2",
        "4, 5, false, 1",
        "5, 5, true, 0",
        "5, 200, true, 0"
    })
    void needsFiveOnEachSide(int one, int other, boolean possible, int lacking) {
        assertThat(Comparison.isPossible(new Share(0, one), new Share(0, other)))
                .isEqualTo(possible);
        assertThat(Comparison.lacking(new Share(0, one), new Share(0, other))).isEqualTo(lacking);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "3, 17, 0.0127258301",
        "0, 1, 1",
        "0, 5, 0.0625",
        "5, 5, 0.0625",
        "8, 10, 0.109375",
        "10, 10, 0.001953125",
        "4, 8, 1"
    })
    void throwsCoins(int count, int of, double p) {
        var tested = Comparison.uneven(new Share(count, of));

        assertThat(tested.p()).isEqualTo(p, within(1e-9));
        assertThat(tested.attainable().least()).isLessThanOrEqualTo(tested.p() + 1e-12);
    }

    /** 3 of 17 is as uneven as 14 of 17: leaving one of the ends out would halve its p. */
    @Test
    void throwsEveryNumberOfCoinsUpToSixty() {
        for (var of = 0; of <= 60; of++) {
            for (var count = 0; count <= of; count++) {
                var asUneven = 0.0;
                for (var other = 0; other <= of; other++) {
                    asUneven += Math.abs(2 * other - of) >= Math.abs(2 * count - of)
                            ? coins(of, other) / Math.pow(2, of)
                            : 0;
                }
                assertThat(Comparison.uneven(new Share(count, of)).p())
                        .as("%d of %d", count, of)
                        .isEqualTo(asUneven, within(1e-9));
            }
        }
    }

    /** The same for two groups, whichever is larger: every table of up to sixty in all. */
    @Test
    void comparesEveryTableUpToSixty() {
        for (var of = 2; of <= 60; of++) {
            for (var one = 1; one <= of / 2; one += 1 + of / 12) {
                for (var with = 1; with < of; with += 1 + of / 12) {
                    for (var count = Math.max(0, with - of + one); count <= Math.min(one, with); count++) {
                        var asUnlikely = 0.0;
                        for (var other = Math.max(0, with - of + one); other <= Math.min(one, with); other++) {
                            var chance = chance(of, one, with, other);
                            asUnlikely += chance <= chance(of, one, with, count) * (1 + 1e-7) ? chance : 0;
                        }
                        assertThat(Comparison.different(new Share(count, one), new Share(with - count, of - one))
                                        .p())
                                .isEqualTo(Math.min(1, asUnlikely), within(1e-9));
                    }
                }
            }
        }
    }

    private static double chance(int of, int one, int with, int count) {
        return coins(one, count) * coins(of - one, with - count) / coins(of, with);
    }

    private static double coins(int of, int count) {
        var ways = 1.0;
        for (var place = 1; place <= count; place++) {
            ways = ways * (of - count + place) / place;
        }
        return ways;
    }

    private interface Table {
        void check(Share one, Share other);
    }

    private static void forAllTables(Table table) {
        for (var one = 1; one <= 6; one++) {
            for (var other = 1; other <= 5; other++) {
                for (var here = 0; here <= one; here++) {
                    for (var there = 0; there <= other; there++) {
                        table.check(new Share(here, one), new Share(there, other));
                    }
                }
            }
        }
    }

    private static long ways(Share one, Share other) {
        return choose(one.of(), one.count()) * choose(other.of(), other.count());
    }

    private static long choose(int of, int count) {
        return count == 0 ? 1 : choose(of, count - 1) * (of - count + 1) / count;
    }
}
