package app.rebound.insight.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Corrects many tests at once, so that of all that is claimed at a level q no more than that share is expected to be false:
 * Benjamini and Hochberg, <em>Controlling the false discovery rate</em>, J. R. Stat. Soc. B 57 (1995).
 *
 * <p>Counts are discrete: some tests could not have come out small enough whatever happened, and only cost the others their
 * chance. These are left out first, judged by their margins alone (Tarone, Biometrics 46, 1990; Gilbert, Appl. Statist. 54,
 * 2005). What matters more may weigh more (Genovese, Roeder and Wasserman, Biometrika 93, 2006).
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * The q of each test, in the same order: the smallest level at which it is still claimed. A test that was left out has 1.
     *
     * @param level the level at which a test must be able to come out to be kept
     */
    public static double[] correct(List<Tested> tests, double level) {
        var most = largestKept(tests, level);
        var kept = sorted(tests, Tested::weightedP)
                .filter(test -> tests.get(test).weightedLeast() <= most)
                .toArray();
        var weights = Arrays.stream(kept)
                .mapToDouble(test -> tests.get(test).weight())
                .sum();
        var corrected = new double[tests.size()];
        Arrays.fill(corrected, 1);
        double least = 1;
        for (int rank = kept.length; rank > 0; rank--) {
            int test = kept[rank - 1];
            least = Math.min(least, tests.get(test).weightedP() * weights / rank);
            corrected[test] = least;
        }
        return corrected;
    }

    /** The largest least p that could still pass, had the level to be shared with all that are smaller. */
    private static double largestKept(List<Tested> tests, double level) {
        double weights = 0;
        double largest = -1;
        for (int test : sorted(tests, Tested::weightedLeast).toArray()) {
            weights += tests.get(test).weight();
            if (tests.get(test).weightedLeast() * weights <= level) {
                largest = tests.get(test).weightedLeast();
            }
        }
        return largest;
    }

    private static IntStream sorted(List<Tested> tests, ToDoubleFunction<Tested> by) {
        return IntStream.range(0, tests.size())
                .boxed()
                .sorted(Comparator.comparingDouble(test -> by.applyAsDouble(tests.get(test))))
                .mapToInt(Integer::intValue);
    }
}
