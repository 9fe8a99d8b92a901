package app.rebound.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
            assertThat(higher.least()).isLessThanOrEqualTo(higher.p() + 1e-9);
            assertThat(different.least()).isLessThanOrEqualTo(different.p() + 1e-9);
        });
        assertThat(Comparison.higher(new Share(1, 4), new Share(3, 4)).least()).isEqualTo(1 / 70.0, within(1e-12));
    }

    @Test
    void hasNothingToCompareWhereAllAreTheSame() {
        assertThat(Comparison.higher(new Share(5, 5), new Share(9, 9))).isEqualTo(new Tested(1, 1));
        assertThat(Comparison.different(new Share(0, 5), new Share(0, 9))).isEqualTo(new Tested(1, 1));
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
        "0, 1, 1",
        "0, 5, 0.0625",
        "5, 5, 0.0625",
        "8, 10, 0.109375",
        "10, 10, 0.001953125",
        "4, 8, 1"
    })
    void throwsCoins(int count, int of, double p) {
        var tested = Comparison.uneven(new Share(count, of));

        assertThat(tested.p()).isEqualTo(p, within(1e-12));
        assertThat(tested.least()).isLessThanOrEqualTo(tested.p() + 1e-12);
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
