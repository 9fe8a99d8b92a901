package app.rebound.feedback.request;

/** How a person asked for feedback. */
public enum AskedBy {
    MAIL,
    PHONE,
    MESSAGE,
    IN_PERSON
}
