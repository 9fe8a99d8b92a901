package app.rebound.rejection;

/** How the person heard. */
public enum HeardBy {
    EMAIL,
    LETTER,
    PHONE,
    VIDEO_CALL,
    IN_PERSON,
    PORTAL,
    MESSAGE
}
