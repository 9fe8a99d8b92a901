package app.rebound.feedback;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a feedback note. */
@Embeddable
public record NoteId(UUID value) implements Id {

    /** A new one. */
    public static NoteId next() {
        return new NoteId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static NoteId of(String text) {
        return new NoteId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
