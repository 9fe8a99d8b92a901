package app.rebound.feedback.request.letter;

/** What can be asked of an employer; all of it is open-ended. */
public enum Question {
    IMPROVE,
    CHOSEN,
    ONE_THING
}
