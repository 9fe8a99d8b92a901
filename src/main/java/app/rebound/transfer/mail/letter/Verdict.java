package app.rebound.transfer.mail.letter;

/** What a message is to an application. */
public enum Verdict {
    REJECTION,
    OFFER,
    INVITATION,
    REQUEST,
    ON_HOLD,
    RECEIPT,
    ADVERTISEMENT,
    OTHER
}
