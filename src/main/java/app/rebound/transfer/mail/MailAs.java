package app.rebound.transfer.mail;

import app.rebound.transfer.mail.letter.Verdict;

/** What a message can become. */
enum MailAs {
    REJECTION,
    APPLICATION,
    INVITATION,
    NOTHING;

    /** What is offered first. */
    static MailAs proposed(Verdict verdict) {
        return switch (verdict) {
            case REJECTION -> REJECTION;
            case INVITATION, REQUEST -> INVITATION;
            case RECEIPT, ON_HOLD, OFFER -> APPLICATION;
            case ADVERTISEMENT, OTHER -> NOTHING;
        };
    }
}
