package app.rebound.goal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A look back on a goal.
 *
 * @param words what helped, or got in the way
 * @param measure how the person will know from now on, where they change it
 * @param dueOn the day they choose now, where they change it
 */
public record Review(
        Decision decision,
        @Nullable String words,
        @Nullable String measure,
        @Nullable LocalDate dueOn) {

    public Review {
        Objects.requireNonNull(decision);
    }
}
