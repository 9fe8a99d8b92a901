package app.rebound.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rebound.insight.statistics.AddingUp.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddingUpTests {

    /** Of questions that can come to any p and have equal shares, it is what Holm (1979) says. */
    @Test
    void agreesWithHolm() {
        assertThat(correct(continuous(0.01, 0.04, 0.03, 0.005)))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
        assertThat(correct(continuous(0.01, 0.02, 0.03, 0.04)))
                .containsExactly(new double[] {0.04, 0.06, 0.06, 0.06}, within(1e-12));
    }

    /** Tarone (1990): what cannot come out costs the others nothing. */
    @Test
    void asksNothingOfQuestionsThatCouldNotComeOut() {
        var able = Comparison.higher(new Share(9, 10), new Share(1, 10));
        var hopeless = Comparison.higher(new Share(1, 5), new Share(0, 5));

        var corrected = correct(
                Stream.concat(Stream.of(able), Collections.nCopies(40, hopeless).stream())
                        .toList(),
                1.0 / 41);

        assertThat(corrected[0]).isEqualTo(able.p(), within(1e-12));
    }

    /** What would not be said, whatever its p, is no false alarm. */
    @Test
    void countsOnlyWhatCouldBeSaid() {
        var one = Comparison.higher(new Share(5, 5), new Share(1, 9));
        var silent = Comparison.higher(new Share(2, 5), new Share(0, 30), count -> false);

        assertThat(correct(List.of(one, silent))[0]).isEqualTo(one.p(), within(1e-12));
    }

    /** Every way in which several small tables can fall is tried: how often any is claimed stays below the level. */
    @Test
    void keepsItsPromiseOverAllThatCanHappen() {
        var shares = new double[] {0.5, 0.3, 0.2};
        for (var level : new double[] {0.015, 0.05, 0.2}) {
            var wrong = 0.0;
            var all = 0.0;
            for (var first = 0; first <= 6; first++) {
                for (var second = 0; second <= 5; second++) {
                    for (var third = 0; third <= 7; third++) {
                        var chance = ways(6, 7, 6, first) * ways(5, 9, 7, second) * ways(12, 8, 7, third);
                        all += chance;
                        var corrected = AddingUp.correct(List.of(
                                question(0, higher(6, 7, 6, first), shares[0]),
                                question(1, higher(5, 9, 7, second), shares[1]),
                                question(2, higher(12, 8, 7, third), shares[2])));
                        wrong += Arrays.stream(corrected).anyMatch(one -> one <= level) ? chance : 0;
                    }
                }
            }
            assertThat(wrong / all).isLessThanOrEqualTo(level);
        }
    }

    /** Questions about the same numbers go together, and so does their false alarm. */
    @Test
    void keepsItsPromiseWhereQuestionsAreTheSame() {
        var wrong = 0.0;
        var all = 0.0;
        for (var count = 0; count <= 8; count++) {
            var same = higher(8, 12, 8, count);
            var corrected = correct(List.of(same, same, same));
            all += ways(8, 12, 8, count);
            wrong += corrected[0] <= 0.05 ? ways(8, 12, 8, count) : 0;
        }
        assertThat(wrong / all).isLessThanOrEqualTo(0.05);
    }

    @Test
    void letsQuestionsOfALargerSharePassMoreEasily() {
        var small = new Question("one", continuous(0.01).get(0), 0.1, true);
        var large = new Question("one", continuous(0.01).get(0), 0.5, true);
        var other = new Question("two", continuous(0.5).get(0), 0.5, true);

        assertThat(AddingUp.correct(List.of(small, other))[0]).isEqualTo(0.06, within(1e-12));
        assertThat(AddingUp.correct(List.of(large, other))[0]).isEqualTo(0.02, within(1e-12));
    }

    /** Two ways to say the same are one claim, and once it is made both leave the sum. */
    @Test
    void saysOneThingOfASubject() {
        var corrected = AddingUp.correct(List.of(
                new Question("time", continuous(0.001).get(0), 0.25, true),
                new Question("time", continuous(0.002).get(0), 0.25, true),
                new Question("nerves", continuous(0.01).get(0), 0.5, true)));

        assertThat(corrected).containsExactly(new double[] {0.004, 1, 0.01}, within(1e-12));
    }

    @Test
    void neverSaysWhatWouldNotBeSaid() {
        assertThat(AddingUp.correct(
                        List.of(new Question("time", continuous(0.001).get(0), 1, false))))
                .containsExactly(1);
    }

    @Test
    void saysTheSameInWhateverOrderItIsAsked() {
        var random = new Random(3);
        for (var time = 0; time < 100; time++) {
            var questions = random(30, random);
            var corrected = AddingUp.correct(questions);
            var shuffled = new ArrayList<>(questions);
            Collections.shuffle(shuffled, random);

            var again = AddingUp.correct(shuffled);

            for (var question : questions) {
                assertThat(again[shuffled.indexOf(question)])
                        .isEqualTo(corrected[questions.indexOf(question)], within(1e-12));
            }
        }
    }

    @Test
    void isNoSurerThanTheTestAlone() {
        var random = new Random(5);
        for (var time = 0; time < 100; time++) {
            var questions = random(20, random);
            var corrected = AddingUp.correct(questions);

            for (var place = 0; place < corrected.length; place++) {
                assertThat(corrected[place])
                        .isGreaterThanOrEqualTo(questions.get(place).tested().p() - 1e-12);
            }
        }
    }

    @Test
    void hasNothingToCorrectWhereOneOrNothingIsAsked() {
        assertThat(AddingUp.correct(List.of())).isEmpty();
        assertThat(correct(continuous(0.05))).containsExactly(0.05);
        assertThat(correct(List.of(Tested.NOTHING))).containsExactly(1);
    }

    private static Question question(Object subject, Tested tested, double share) {
        return new Question(subject, tested, share, true);
    }

    private static double[] correct(List<Tested> tests) {
        return correct(tests, 1.0 / tests.size());
    }

    private static double[] correct(List<Tested> tests, double share) {
        return AddingUp.correct(IntStream.range(0, tests.size())
                .mapToObj(place -> question(place, tests.get(place), share))
                .toList());
    }

    private static List<Tested> continuous(double... p) {
        return DoubleStream.of(p)
                .mapToObj(one -> new Tested(one, Attainable.ANYTHING))
                .toList();
    }

    private static Tested higher(int here, int elsewhere, int with, int count) {
        return count > here || with - count > elsewhere || with < count
                ? Tested.NOTHING
                : Comparison.higher(new Share(count, here), new Share(with - count, elsewhere));
    }

    /** In how many ways so many of those with it can be here. */
    private static double ways(int here, int elsewhere, int with, int count) {
        return count > with || with - count > elsewhere ? 0 : choose(here, count) * choose(elsewhere, with - count);
    }

    private static double choose(int of, int count) {
        return count < 0 || count > of ? 0 : count == 0 ? 1 : choose(of, count - 1) * (of - count + 1) / count;
    }

    private static List<Question> random(int number, Random random) {
        return IntStream.range(0, number)
                .mapToObj(place -> {
                    var here = 5 + random.nextInt(10);
                    var elsewhere = 5 + random.nextInt(20);
                    return question(
                            place,
                            Comparison.higher(
                                    new Share(random.nextInt(here + 1), here),
                                    new Share(random.nextInt(elsewhere + 1), elsewhere)),
                            (1.0 + place % 3) / (2 * number));
                })
                .toList();
    }
}
