package app.rebound.feedback;

/** What the person made of a suggested theme; only confirmed ones count. */
enum MentionState {
    SUGGESTED,
    CONFIRMED,
    DISMISSED
}
