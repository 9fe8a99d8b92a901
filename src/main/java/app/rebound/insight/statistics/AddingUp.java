package app.rebound.insight.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects many tests at once, so that the chance that any of them is said where there is nothing stays below the level, whatever
 * they have to do with each other.
 *
 * <p>Each question has a share of the level, settled before anything is counted; its p divided by its share says how surprising it
 * is for a question of its rank. The corrected p is the chance that, under the null hypothesis, any question comes out as surprising: added up over all
 * questions, each with what {@linkplain Attainable it can come to} and no more (Bonferroni, made use of as by Tarone, Biometrics 46, 1990, and
 * Westfall and Wolfinger, <em>Multiple tests with discrete distributions</em>, Am. Statist. 51, 1997; shares as weights of Genovese,
 * Roeder and Wasserman, Biometrika 93, 2006). Going down from the most surprising, what a claim was made about leaves the sum
 * (Holm, Scand. J. Statist. 6, 1979).
 *
 * <p>Of several claims about one subject only the most surprising is made.
 */
public final class AddingUp {

    private AddingUp() {}

    /**
     * A question that was asked of the journal.
     *
     * @param subject what it is about, equal for questions of which only one is answered aloud
     * @param tested what came of it
     * @param share its share of the level; all together add up to one
     * @param canBeSaid whether what came of it would be said
     */
    public record Question(Object subject, Tested tested, double share, boolean canBeSaid) {

        private double surprise() {
            return tested.p() / share;
        }
    }

    /** The corrected p of each question, in the same order; 1 where another one of its subject is said, or nothing would be. */
    public static double[] correct(List<Question> questions) {
        var corrected = new double[questions.size()];
        Arrays.fill(corrected, 1);
        var told = new HashSet<Object>();
        var least = 0.0;
        for (int place : mostSurprisingFirst(questions)) {
            var question = questions.get(place);
            if (told.contains(question.subject())) {
                continue;
            }
            least = Math.max(least, asSurprising(question.surprise(), questions, told));
            if (least >= 1) {
                break;
            }
            corrected[place] = least;
            told.add(question.subject());
        }
        return corrected;
    }

    private static int[] mostSurprisingFirst(List<Question> questions) {
        return IntStream.range(0, questions.size())
                .filter(place ->
                        questions.get(place).canBeSaid() && questions.get(place).surprise() < 1)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> questions.get(place).surprise()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double asSurprising(double surprise, List<Question> questions, HashSet<Object> told) {
        var sum = 0.0;
        for (var question : questions) {
            if (told.isEmpty() || !told.contains(question.subject())) {
                sum += question.tested().attainable().atMost(surprise * question.share());
            }
        }
        return sum;
    }
}
