package app.rebound.application;

/** What sort of conversation or test a round was. */
public enum RoundKind {
    SCREENING_CALL,
    SKILLS_TEST,
    TAKE_HOME,
    TECHNICAL,
    BEHAVIOURAL,
    CASE,
    PANEL,
    PRESENTATION,
    FINAL,
    OTHER
}
