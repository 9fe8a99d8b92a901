package app.rebound.application;

/** How a round ended. */
public enum RoundResult {
    WAITING,
    PASSED,
    NOT_PASSED
}
