package app.rebound.transfer.mail.letter;

import app.rebound.application.Stage;
import app.rebound.rejection.reason.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a message: a guess, for the person to confirm, change or dismiss.
 *
 * @param or what it may be as well, which the person is asked; none where the verdict is sure
 * @param words what the verdict rests on; none for what is none of the others
 * @param understood false for a language other than English, of which nothing is said
 * @param stage how far the application had got when it ended; only of what is or may be a rejection
 * @param reason what the employer says it was; only of what is or may be a rejection
 * @param feedback sentences that say something about the person, in the order they stand in; only of what is or may be a rejection
 * @param personal whether somebody wrote it, rather than a form letter
 */
public record MailLetter(
        Verdict verdict,
        List<Verdict> or,
        List<MailSpan> words,
        boolean understood,
        @Nullable Said<String> employer,
        @Nullable Said<String> role,
        @Nullable Said<Stage> stage,
        @Nullable Said<Reason> reason,
        List<MailSpan> feedback,
        boolean personal) {

    public MailLetter {
        or = List.copyOf(or);
        words = List.copyOf(words);
        feedback = List.copyOf(feedback);
    }

    /** Whether the person has to say what it is. */
    public boolean isUnsure() {
        return !or.isEmpty();
    }
}
