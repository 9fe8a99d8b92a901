package app.rebound.feedback;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a theme. */
@Embeddable
public record ThemeId(UUID value) implements Id {

    /** A new one. */
    public static ThemeId next() {
        return new ThemeId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static ThemeId of(String text) {
        return new ThemeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
