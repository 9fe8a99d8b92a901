package app.rebound.transfer.bring;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies something that was brought, until it is confirmed or left. */
@Embeddable
public record BroughtId(UUID value) implements Id {

    /** A new one. */
    public static BroughtId next() {
        return new BroughtId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static BroughtId of(String text) {
        return new BroughtId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
