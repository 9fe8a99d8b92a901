package app.rebound.rejection;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a rejection. */
@Embeddable
public record RejectionId(UUID value) implements Id {

    /** A new one. */
    public static RejectionId next() {
        return new RejectionId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static RejectionId of(String text) {
        return new RejectionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
