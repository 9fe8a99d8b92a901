package app.rebound.strength.win;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a win. */
@Embeddable
public record WinId(UUID value) implements Id {

    /** A new one. */
    public static WinId next() {
        return new WinId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static WinId of(String text) {
        return new WinId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
