package app.rebound.feedback.request;

/** What became of a request for feedback. */
public enum RequestState {
    ASKED,
    REMINDED,
    /** Feedback came. */
    RECEIVED,
    /** They answered that they would rather not. */
    REFUSED,
    /** Nothing came, and the person no longer waits. */
    NO_ANSWER;

    /** Whether an answer may still come. */
    public boolean isWaiting() {
        return this == ASKED || this == REMINDED;
    }

    /** Whether they answered, in whatever way. */
    public boolean isAnswer() {
        return this == RECEIVED || this == REFUSED;
    }
}
