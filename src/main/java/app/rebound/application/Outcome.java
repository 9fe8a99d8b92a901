package app.rebound.application;

/** How an application stands or ended. */
public enum Outcome {
    OPEN,
    REJECTED,
    NO_REPLY,
    ROLE_CLOSED,
    WITHDREW,
    DECLINED,
    ACCEPTED;

    /** Whether the person can choose it as an ending; a rejection is logged instead. */
    public boolean isClosing() {
        return this != OPEN && this != REJECTED;
    }
}
