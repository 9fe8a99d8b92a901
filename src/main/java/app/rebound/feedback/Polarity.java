package app.rebound.feedback;

/** Whether a theme went well or is something to work on. */
public enum Polarity {
    STRENGTH,
    TO_IMPROVE
}
