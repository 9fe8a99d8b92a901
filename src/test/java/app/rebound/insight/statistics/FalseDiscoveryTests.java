package app.rebound.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rebound.insight.statistics.FalseDiscovery.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTests {

    private static final double LEVEL = 0.05;

    /** Benjamini and Hochberg (1995), section 3.2: fifteen questions about myocardial infarction, of which four hold. */
    private static final List<Tested> INFARCTION = continuous(
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000);

    @Test
    void agreesWithBenjaminiAndHochberg() {
        var q = correct(INFARCTION);

        assertThat(Arrays.stream(q).filter(one -> one <= LEVEL)).hasSize(4);
        assertThat(Arrays.copyOf(q, 4)).containsExactly(new double[] {0.0015, 0.0030, 0.0095, 0.035625}, within(1e-9));
        assertThat(q).isSorted();
    }

    @Test
    void saysTheSameInWhateverOrderItIsAsked() {
        var random = new Random(3);
        for (var time = 0; time < 100; time++) {
            var tests = new ArrayList<>(random(30, random));
            var q = correct(tests);
            var shuffled = new ArrayList<>(tests);
            Collections.shuffle(shuffled, random);

            var again = correct(shuffled);

            for (var test : tests) {
                assertThat(again[shuffled.indexOf(test)]).isEqualTo(q[tests.indexOf(test)], within(1e-12));
            }
        }
    }

    /** Tarone (1990): what cannot come out costs the others nothing. */
    @Test
    void leavesOutWhatCouldNotHaveComeOut() {
        var hopeless = Stream.generate(() -> new Tested(0.2, 0.2)).limit(40);

        var q = correct(
                Stream.concat(Stream.of(new Tested(0.02, 0.001)), hopeless).toList());

        assertThat(q[0]).isEqualTo(0.02);
        assertThat(q[1]).isEqualTo(1);
    }

    /** What could pass alone, but not beside so many, is left out too. */
    @Test
    void leavesOutWhatCouldNotComeOutBesideTheOthers() {
        var able = Stream.generate(() -> new Tested(0.5, 0.0001)).limit(9);
        var unable = Stream.generate(() -> new Tested(0.5, 0.04)).limit(30);

        var q = correct(Stream.of(Stream.of(new Tested(0.004, 0.0001)), able, unable)
                .flatMap(tests -> tests)
                .toList());

        assertThat(q[0]).isEqualTo(0.04, within(1e-12));
    }

    @Test
    void leavesNothingOutByWhatCameOut() {
        var random = new Random(5);
        for (var time = 0; time < 100; time++) {
            var tests = random(20, random);
            var worse = tests.stream()
                    .map(test -> new Tested(1, test.least(), test.weight()))
                    .toList();
            var one = random.nextInt(tests.size());
            var only = new ArrayList<>(worse);
            only.set(one, tests.get(one));

            assertThat(correct(only)[one]).isGreaterThanOrEqualTo(correct(tests)[one] - 1e-12);
        }
    }

    /** Genovese, Roeder and Wasserman (2006): only the ratio of the weights counts. */
    @Test
    void letsWeightierQuestionsPassMoreEasily() {
        var equals = correct(continuous(0.03, 0.5, 0.5));
        var weighted = correct(Stream.of(0.03, 0.5, 0.5)
                .map(p -> new Tested(p, 0).weighing(p < 0.05 ? 4 : 1))
                .toList());

        assertThat(equals[0]).isEqualTo(0.09, within(1e-12));
        assertThat(weighted[0]).isEqualTo(0.045, within(1e-12));
        assertThat(correct(INFARCTION.stream().map(test -> test.weighing(3)).toList()))
                .containsExactly(correct(INFARCTION), within(1e-12));
    }

    /** Two ways to say the same are one claim: neither makes room for a third. */
    @Test
    void countsClaimsAboutOneSubjectAsOne() {
        var tests = continuous(0.01, 0.012, 0.04);

        var q = FalseDiscovery.correct(
                List.of(
                        new Claim("time", tests.get(0)),
                        new Claim("time", tests.get(1)),
                        new Claim("nerves", tests.get(2))),
                LEVEL);

        assertThat(q).containsExactly(new double[] {0.03, 0.036, 0.06}, within(1e-12));
        assertThat(correct(tests)).containsExactly(new double[] {0.018, 0.018, 0.04}, within(1e-12));
    }

    @Test
    void hasNothingToCorrectWhereOneOrNothingIsAsked() {
        assertThat(correct(List.of())).isEmpty();
        assertThat(correct(continuous(0.05))).containsExactly(0.05);
        assertThat(correct(List.of(new Tested(1, 1)))).containsExactly(1);
    }

    private static double[] correct(List<Tested> tests) {
        return FalseDiscovery.correct(
                IntStream.range(0, tests.size())
                        .mapToObj(place -> new Claim(place, tests.get(place)))
                        .toList(),
                LEVEL);
    }

    private static List<Tested> continuous(double... p) {
        return Arrays.stream(p).mapToObj(one -> new Tested(one, 0)).toList();
    }

    private static List<Tested> random(int number, Random random) {
        return IntStream.range(0, number)
                .mapToObj(each -> {
                    var least = random.nextInt(50) / 1000.0;
                    return new Tested(least + (1 - least) * Math.pow(random.nextDouble(), 3), least)
                            .weighing(1 + random.nextInt(3));
                })
                .toList();
    }
}
