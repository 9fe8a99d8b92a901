package app.rebound.transfer.mail.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message, decoded: who sent it, when, and what it says without what it quotes.
 *
 * @param senderName as the sender calls itself
 * @param sender the address it came from
 * @param replyTo the address an answer would go to
 * @param day the day as the sender wrote it, whatever the zone
 * @param id what the thread knows it by
 * @param thread the ids of the messages it answers
 * @param text never null, lines end with a line feed
 * @param toMany whether its headers say that it was sent to a list
 */
public record Mail(
        @Nullable String senderName,
        @Nullable String sender,
        @Nullable String replyTo,
        @Nullable String subject,
        @Nullable LocalDate day,
        @Nullable String id,
        List<String> thread,
        String text,
        boolean toMany) {

    public Mail {
        thread = List.copyOf(thread);
    }

    /** The same with no more than the first so many characters. */
    public Mail cutTo(int longest) {
        return text.length() <= longest
                ? this
                : new Mail(senderName, sender, replyTo, subject, day, id, thread, text.substring(0, longest), toMany);
    }

    /** Text alone, of which nothing else is known. */
    public static Mail of(String text) {
        return new Mail(null, null, null, null, null, null, List.of(), text, false);
    }
}
