package app.rebound.feedback.theme;

/** What the person made of a suggested theme; only confirmed ones count. */
enum MentionState {
    SUGGESTED,
    CONFIRMED,
    DISMISSED
}
