package app.rebound.insight.finding;

/** How much a question matters, settled before anything is counted: the more, the less proof is lost to the other questions. */
public enum Interest {
    /** The person asked it, by setting a goal. */
    ASKED(2),
    /** What the dashboard is for. */
    MAIN(1),
    /** Good to know where it is clear. */
    ASIDE(0.25);

    private final double weight;

    Interest(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
