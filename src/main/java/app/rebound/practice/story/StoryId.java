package app.rebound.practice.story;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a story. */
@Embeddable
public record StoryId(UUID value) implements Id {

    /** A new one. */
    public static StoryId next() {
        return new StoryId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static StoryId of(String text) {
        return new StoryId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
