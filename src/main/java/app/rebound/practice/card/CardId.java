package app.rebound.practice.card;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Identifies a practice card. A card that is made of a question of a round has that question's id, and one of the starter
 * bank an id made of its code: so the same question is never two cards.
 */
@Embeddable
public record CardId(UUID value) implements Id {

    /** A new one. */
    public static CardId next() {
        return new CardId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static CardId of(String text) {
        return new CardId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
