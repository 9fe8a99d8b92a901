package app.rebound.application.employer;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a note about an employer. */
@Embeddable
public record EmployerNoteId(UUID value) implements Id {

    /** A new one. */
    public static EmployerNoteId next() {
        return new EmployerNoteId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static EmployerNoteId of(String text) {
        return new EmployerNoteId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
