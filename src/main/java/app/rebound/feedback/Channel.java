package app.rebound.feedback;

/** How feedback came. */
public enum Channel {
    FORM_LETTER,
    PERSONAL_MAIL,
    CALL,
    MEETING,
    PORTAL
}
