package app.rebound.rejection;

/** How the person heard. */
public enum HeardBy {
    EMAIL,
    PHONE,
    VIDEO_CALL,
    IN_PERSON,
    PORTAL,
    MESSAGE
}
