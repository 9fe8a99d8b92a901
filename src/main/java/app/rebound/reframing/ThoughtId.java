package app.rebound.reframing;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a thought record. */
@Embeddable
public record ThoughtId(UUID value) implements Id {

    /** A new one. */
    public static ThoughtId next() {
        return new ThoughtId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static ThoughtId of(String text) {
        return new ThoughtId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
