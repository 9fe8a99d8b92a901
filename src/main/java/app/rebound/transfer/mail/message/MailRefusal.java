package app.rebound.transfer.mail.message;

/** Why nothing can be read from what was brought. */
public enum MailRefusal {
    /** There is nothing in it, or nothing but white space. */
    EMPTY,
    /** It is neither a message nor a mailbox nor a zip of them. */
    NO_MAIL,
    /** A zip with a password, or one that is broken. */
    BROKEN_ZIP,
    /** More bytes than anybody reads; what came before was read. */
    TOO_LARGE
}
