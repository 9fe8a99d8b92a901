package app.rebound.insight.finding;

/** How sure a finding is. A claim earns its grade by a test; a fact needs none. */
public enum Grade {
    FACT,
    /** Recurs, but is not tested, or chance could do as much. */
    WORTH_WATCHING,
    /** A claim with q ≤ 0.05. */
    PATTERN,
    /** A claim with q ≤ 0.01. */
    STRONG_PATTERN;

    /** The level of a pattern. */
    public static final double LEVEL = 0.05;

    private static final double STRONG = 0.01;

    /** The grade a claim earns, or the one it has without. */
    static Grade of(double q, Grade otherwise) {
        return q <= STRONG ? STRONG_PATTERN : q <= LEVEL ? PATTERN : otherwise;
    }

    /** Whether it was tested and held. */
    public boolean isClaim() {
        return this == PATTERN || this == STRONG_PATTERN;
    }
}
