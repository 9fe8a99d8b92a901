package app.rebound.support;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a supporter. */
@Embeddable
public record SupporterId(UUID value) implements Id {

    /** A new one. */
    public static SupporterId next() {
        return new SupporterId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static SupporterId of(String text) {
        return new SupporterId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
