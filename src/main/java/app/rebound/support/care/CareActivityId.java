package app.rebound.support.care;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies something that does the person good. */
@Embeddable
public record CareActivityId(UUID value) implements Id {

    /** A new one. */
    public static CareActivityId next() {
        return new CareActivityId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static CareActivityId of(String text) {
        return new CareActivityId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
