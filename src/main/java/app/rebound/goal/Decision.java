package app.rebound.goal;

/** What a person decides when they look back on a goal. */
public enum Decision {
    KEEP,
    CHANGE,
    REACHED,
    LET_GO
}
