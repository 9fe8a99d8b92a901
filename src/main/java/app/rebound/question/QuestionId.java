package app.rebound.question;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a question. */
@Embeddable
public record QuestionId(UUID value) implements Id {

    /** A new one. */
    public static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static QuestionId of(String text) {
        return new QuestionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
