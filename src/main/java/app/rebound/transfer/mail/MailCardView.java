package app.rebound.transfer.mail;

import app.rebound.application.live.Encounter;
import app.rebound.rejection.StoredRejection;
import app.rebound.transfer.mail.BroughtMails.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as the page shows it.
 *
 * @param decision what became of it; null as long as the person has not said
 * @param known applications to the same employer, one of which may be meant
 * @param same a rejection of the journal that looks the same
 * @param problem the message of what is wrong with the form
 */
record MailCardView(
        MailCard card,
        MailForm form,
        @Nullable Decision decision,
        List<Encounter> known,
        @Nullable StoredRejection same,
        @Nullable String problem) {

    /** Whether the person has still to say what it is. */
    public boolean asks() {
        return card.isUnsure() && decision == null;
    }
}
