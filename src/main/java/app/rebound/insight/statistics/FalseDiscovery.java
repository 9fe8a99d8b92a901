package app.rebound.insight.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects many tests at once, so that of all that is claimed at a level q no more than that share is expected to be false:
 * Benjamini and Hochberg, <em>Controlling the false discovery rate</em>, J. R. Stat. Soc. B 57 (1995).
 *
 * <p>Counts are discrete: some tests could not have come out small enough whatever happened, and only cost the others their
 * chance. These are left out first, judged by their margins alone (Tarone, Biometrics 46, 1990; Gilbert, Appl. Statist. 54,
 * 2005).
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * The q of each test, in the same order: the smallest level at which it is still claimed. A test that was left out has 1.
     *
     * @param level the level at which a test must be able to come out to be kept
     */
    public static double[] correct(List<Tested> tests, double level) {
        var family = family(tests, level);
        var order = IntStream.range(0, tests.size())
                .filter(test -> tests.get(test).least() <= level / family)
                .boxed()
                .sorted(Comparator.comparingDouble(test -> tests.get(test).p()))
                .toList();
        var corrected = new double[tests.size()];
        Arrays.fill(corrected, 1);
        double least = 1;
        for (int rank = order.size(); rank > 0; rank--) {
            int test = order.get(rank - 1);
            least = Math.min(least, tests.get(test).p() * order.size() / rank);
            corrected[test] = least;
        }
        return corrected;
    }

    /** Tarone's number: the smallest size of a family that no more tests than this could ever pass. */
    private static int family(List<Tested> tests, double level) {
        for (int size = 1; size < tests.size(); size++) {
            var able = size;
            if (tests.stream().filter(test -> test.least() <= level / able).count() <= size) {
                return size;
            }
        }
        return Math.max(1, tests.size());
    }
}
