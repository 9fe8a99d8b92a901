package app.rebound.insight.statistics;

/**
 * What a test says.
 *
 * @param p how often chance alone would do as much or more, 0 to 1
 * @param least the smallest p that these counts could have given, however they had fallen
 * @param weight how much it matters beside the others
 */
public record Tested(double p, double least, double weight) {

    /** One of equals. */
    public Tested(double p, double least) {
        this(p, least, 1);
    }

    /** With a weight that was settled before anything was counted. */
    public Tested weighing(double weight) {
        return new Tested(p, least, weight);
    }
}
