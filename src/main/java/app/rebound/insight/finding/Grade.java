package app.rebound.insight.finding;

/** How sure a finding is. A claim earns its grade by a test; a fact needs none. */
public enum Grade {
    FACT,
    /** Recurs, but is not tested, or chance could do as much. */
    WORTH_WATCHING,
    /** A claim whose corrected p is at most {@link #LEVEL} at a look. */
    PATTERN,
    /** A claim whose corrected p is at most a fifth of that. */
    STRONG_PATTERN;

    /** The level of one look, so small that many looks together stay honest. */
    public static final double LEVEL = 0.015;

    private static final double STRONG = LEVEL / 5;

    /** The grade a claim earns, or the one it has without. */
    static Grade of(double corrected, Grade otherwise) {
        return corrected <= STRONG ? STRONG_PATTERN : corrected <= LEVEL ? PATTERN : otherwise;
    }

    /** Whether it was tested and held. */
    public boolean isClaim() {
        return this == PATTERN || this == STRONG_PATTERN;
    }
}
