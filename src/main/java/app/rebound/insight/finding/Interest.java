package app.rebound.insight.finding;

/** How much a question matters, settled before anything is counted: the more, the less proof is lost to the other questions. */
public enum Interest {
    /** What people come for: where it stops, and whether the goal they set helps. */
    FIRST(2),
    SECOND(1),
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
