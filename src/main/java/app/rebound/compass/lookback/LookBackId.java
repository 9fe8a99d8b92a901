package app.rebound.compass.lookback;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a look back. */
@Embeddable
public record LookBackId(UUID value) implements Id {

    /** A new one. */
    public static LookBackId next() {
        return new LookBackId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static LookBackId of(String text) {
        return new LookBackId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
