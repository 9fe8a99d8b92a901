package app.rebound.rejection.day;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a line of a day. */
@Embeddable
public record DayLineId(UUID value) implements Id {

    /** A new one. */
    public static DayLineId next() {
        return new DayLineId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static DayLineId of(String text) {
        return new DayLineId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
