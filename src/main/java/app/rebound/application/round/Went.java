package app.rebound.application.round;

/** How a question went, as the person felt it. */
public enum Went {
    WELL,
    MIXED,
    STRUGGLED
}
