package app.rebound.support.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * An activity in the list, counted.
 *
 * @param times how often it was done
 * @param rated how often there was a number before and after
 * @param lighter how often the number after was the smaller one
 */
public record CareLine(
        CareActivityId id,
        String name,
        CareSort sort,
        long times,
        @Nullable LocalDate last,
        long rated,
        long lighter) {

    /** With fewer numbers than this, one activity is not put above another. */
    static final int ENOUGH = 3;

    private static final int MOST_DOTS = 10;

    /**
     * What helped most often first. The share is Laplace's rule of succession, one more of each kind than was counted, so
     * that three of three do not come before nineteen of twenty.
     */
    public static final Comparator<CareLine> HELPED_MOST = Comparator.comparingDouble(
                    (CareLine line) -> (line.lighter + 1.0) / (line.rated + 2))
            .reversed();

    public boolean isCompared() {
        return rated >= ENOUGH;
    }

    /** Each time that has both numbers, the lighter ones first; none where dots are harder to read than a number. */
    public List<Boolean> dots() {
        return rated > MOST_DOTS
                ? List.of()
                : LongStream.range(0, rated).mapToObj(dot -> dot < lighter).toList();
    }
}
