package app.rebound.support.courage;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a brave step. */
@Embeddable
public record BraveStepId(UUID value) implements Id {

    /** A new one. */
    public static BraveStepId next() {
        return new BraveStepId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static BraveStepId of(String text) {
        return new BraveStepId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
