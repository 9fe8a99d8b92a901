package app.rebound.insight.finding;

/** What a finding says something about. */
public enum Kind {
    SUMMARY,
    BOTTLENECK,
    DIFFERENCE,
    CHANGE,
    ASSOCIATION,
    RECURRENCE,
    GUESS_AND_ANSWER,
    CONTROL,
    FEELINGS,
    HEARING_BACK,
    PRACTICE,
    WINS,
    COMPASS
}
