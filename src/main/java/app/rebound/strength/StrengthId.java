package app.rebound.strength;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a strength. */
@Embeddable
public record StrengthId(UUID value) implements Id {

    /** A new one. */
    public static StrengthId next() {
        return new StrengthId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static StrengthId of(String text) {
        return new StrengthId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
