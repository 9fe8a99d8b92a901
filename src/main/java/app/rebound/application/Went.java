package app.rebound.application;

/** How a question went, as the person felt it. */
public enum Went {
    WELL,
    MIXED,
    STRUGGLED
}
