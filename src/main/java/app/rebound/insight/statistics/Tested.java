package app.rebound.insight.statistics;

/**
 * What a test says.
 *
 * @param p how often chance alone would do as much or more, 0 to 1
 * @param attainable what it could have said
 */
public record Tested(double p, Attainable attainable) {

    /** Of something that could have come out one way only. */
    static final Tested NOTHING = new Tested(1, Attainable.NONE);
}
