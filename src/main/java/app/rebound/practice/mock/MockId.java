package app.rebound.practice.mock;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a mock interview. */
@Embeddable
public record MockId(UUID value) implements Id {

    /** A new one. */
    public static MockId next() {
        return new MockId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static MockId of(String text) {
        return new MockId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
