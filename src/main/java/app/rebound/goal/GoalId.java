package app.rebound.goal;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a goal. */
@Embeddable
public record GoalId(UUID value) implements Id {

    /** A new one. */
    public static GoalId next() {
        return new GoalId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static GoalId of(String text) {
        return new GoalId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
