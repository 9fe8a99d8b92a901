package app.rebound.feedback.list;

import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteId;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note in the list.
 *
 * @param beginning how its text begins, null while it is covered
 */
record NoteLine(
        NoteId id,
        RejectionId rejection,
        String company,
        @Nullable String fromWhom,
        LocalDate receivedOn,
        Channel channel,
        boolean opened,
        @Nullable String beginning) {}
