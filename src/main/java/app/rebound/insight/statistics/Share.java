package app.rebound.insight.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * So many of so many.
 *
 * @param count how many
 * @param of out of how many
 */
public record Share(int count, int of) {

    private static final double OUTSIDE = 0.05;

    /** @throws IllegalArgumentException unless 0 ≤ count ≤ of */
    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("%d of %d".formatted(count, of));
        }
    }

    /** Between 0 and 1; 0 where nothing was counted. */
    public double rate() {
        return of == 0 ? 0 : (double) count / of;
    }

    /** The rate as a whole number of percent. */
    public long percent() {
        return Math.round(100 * rate());
    }

    /**
     * The 95 % interval of the rate after Wilson (1927), which keeps its promise for small numbers too. Where nothing was
     * counted it is everything.
     */
    public Range interval() {
        if (of == 0) {
            return new Range(0, 1);
        }
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, OUTSIDE);
        return new Range(interval.getLowerBound(), interval.getUpperBound());
    }

    /** Both together. */
    public Share plus(Share other) {
        return new Share(count + other.count, of + other.of);
    }

    /** What this share leaves of a larger one. */
    public Share outOf(Share all) {
        return new Share(all.count - count, all.of - of);
    }

    /**
     * From one rate to another, both between 0 and 1.
     *
     * @param from the lower end
     * @param to the upper end
     */
    public record Range(double from, double to) {}
}
