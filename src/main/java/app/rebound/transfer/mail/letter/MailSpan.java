package app.rebound.transfer.mail.letter;

/** Words that something rests on: characters of one part of a message, end exclusive. */
public record MailSpan(Part part, int start, int end) {

    boolean overlaps(MailSpan other) {
        return part == other.part && start < other.end && other.start < end;
    }

    /** Where words can stand. */
    public enum Part {
        SENDER_NAME,
        SENDER,
        SUBJECT,
        TEXT
    }
}
