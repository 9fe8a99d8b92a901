package app.rebound.application;

/** How an application stands or ended. */
public enum Outcome {
    OPEN,
    REJECTED,
    /** A rejection, too, and told as what it was: the offer was there before. */
    OFFER_WITHDRAWN,
    NO_REPLY,
    ROLE_CLOSED,
    WITHDREW,
    DECLINED,
    ACCEPTED;

    /** How a rejection ends an application that got that far. */
    static Outcome ofRejection(Stage stage) {
        return stage == Stage.OFFER ? OFFER_WITHDRAWN : REJECTED;
    }

    /** Whether the employer said no; such an ending is logged, not chosen. */
    public boolean isRejection() {
        return this == REJECTED || this == OFFER_WITHDRAWN;
    }

    /** Whether the person can choose it as an ending. */
    public boolean isClosing() {
        return this != OPEN && !isRejection();
    }

    /** Whether it ended without a word to the person about themselves: it can be felt and written about all the same. */
    public boolean isQuiet() {
        return this == NO_REPLY || this == ROLE_CLOSED;
    }

    /** Whether the employer ended it, in words or by silence. */
    public boolean isTheirs() {
        return isRejection() || isQuiet();
    }
}
