package app.rebound.reframing;

import app.rebound.rejection.OwnWords;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fairer thought that the person found.
 *
 * @param text in their words
 * @param entry the rejection it is about, or null
 * @param on the day they found it
 */
public record BalancedThought(
        ThoughtId id, String text, @Nullable RejectionId entry, LocalDate on) implements OwnWords {

    @Override
    public List<String> ownWords() {
        return List.of(text);
    }
}
