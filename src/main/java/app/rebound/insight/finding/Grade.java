package app.rebound.insight.finding;

/** How sure a finding is. A claim earns its grade by a test; a fact needs none. */
public enum Grade {
    FACT,
    /** Recurs, but is not tested, or chance could do as much. */
    WORTH_WATCHING,
    /** A claim whose corrected p is at most the {@linkplain #level level} of the look. */
    PATTERN,
    /** A claim whose corrected p is at most a fifth of that. */
    STRONG_PATTERN;

    /** What each application that ended gives a look. */
    private static final double FOR_EACH = 0.0005;

    private static final double MOST = 0.018;
    private static final double STRONGER = 5;

    /**
     * The level of the look at so many that ended, so small that many looks together stay honest. Looks at few, which find hardly
     * anything, leave it to those at more.
     */
    public static double level(int ended) {
        return Math.min(MOST, ended * FOR_EACH);
    }

    /** The grade a claim earns at a level, or the one it has without. */
    static Grade of(double corrected, double level, Grade otherwise) {
        return corrected <= level / STRONGER ? STRONG_PATTERN : corrected <= level ? PATTERN : otherwise;
    }

    /** Whether it was tested and held. */
    public boolean isClaim() {
        return this == PATTERN || this == STRONG_PATTERN;
    }
}
