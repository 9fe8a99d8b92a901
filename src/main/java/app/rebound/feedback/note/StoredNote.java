package app.rebound.feedback.note;

import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.rejection.RejectionId;
import org.jspecify.annotations.Nullable;

/**
 * A feedback note, to be read.
 *
 * @param opened whether its text may be shown
 * @param version what an edit form carries to notice a change in between
 */
public record StoredNote(
        NoteId id,
        RejectionId rejection,
        NoteDetails details,
        boolean opened,
        @Nullable Long version) {}
