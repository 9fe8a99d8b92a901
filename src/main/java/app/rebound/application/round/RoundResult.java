package app.rebound.application.round;

/** How a round ended. */
public enum RoundResult {
    WAITING,
    PASSED,
    NOT_PASSED
}
