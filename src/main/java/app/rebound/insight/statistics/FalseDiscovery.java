package app.rebound.insight.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
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
 *
 * <p>Of several claims about one subject only one is made, and so they count as one: together they have one test, whose p is
 * corrected for their number after Bonferroni. Counted one by one, a subject that can be said in many ways would let others pass.
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * A claim to be made if its test holds.
     *
     * @param subject what it is about, equal for claims of which only one is made
     */
    public record Claim(Object subject, Tested tested) {

        private double p() {
            return tested.p() / tested.weight();
        }

        private double least() {
            return tested.least() / tested.weight();
        }
    }

    /**
     * The q of each claim, in the same order: the smallest level at which it is still made. One that was left out has 1.
     *
     * @param level the level at which a test must be able to come out to be kept
     */
    public static double[] correct(List<Claim> claims, double level) {
        var most = largestKept(claims, level);
        var kept = sorted(claims, Claim::p)
                .filter(place -> claims.get(place).least() <= most)
                .toArray();
        var weights = weights(claims, kept);
        var corrected = new double[claims.size()];
        Arrays.fill(corrected, 1);
        var subjects = new HashSet<Object>();
        for (int place : kept) {
            subjects.add(claims.get(place).subject());
            corrected[place] = Math.min(1, claims.get(place).p() * weights / subjects.size());
        }
        for (int rank = kept.length - 1; rank > 0; rank--) {
            corrected[kept[rank - 1]] = Math.min(corrected[kept[rank - 1]], corrected[kept[rank]]);
        }
        return corrected;
    }

    private static double weights(List<Claim> claims, int[] kept) {
        return Arrays.stream(kept)
                .mapToDouble(place -> claims.get(place).tested().weight())
                .sum();
    }

    /** The largest least p that could still pass, had the level to be shared with all that are smaller. */
    private static double largestKept(List<Claim> claims, double level) {
        double weights = 0;
        double largest = -1;
        for (int place : sorted(claims, Claim::least).toArray()) {
            weights += claims.get(place).tested().weight();
            if (claims.get(place).least() * weights <= level) {
                largest = claims.get(place).least();
            }
        }
        return largest;
    }

    private static IntStream sorted(List<Claim> claims, ToDoubleFunction<Claim> by) {
        return IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparingDouble(place -> by.applyAsDouble(claims.get(place))))
                .mapToInt(Integer::intValue);
    }
}
