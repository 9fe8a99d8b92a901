package app.rebound.practice.card;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a review of a card; later reviews have later ids. */
@Embeddable
public record ReviewId(UUID value) implements Id {

    static ReviewId next() {
        return new ReviewId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static ReviewId of(String text) {
        return new ReviewId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
