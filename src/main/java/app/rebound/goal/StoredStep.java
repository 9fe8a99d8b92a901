package app.rebound.goal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words and the day of a step, to be edited.
 *
 * @param version what an edit form carries to notice a change in between
 */
public record StoredStep(
        UUID id,
        String text,
        @Nullable LocalDate dueOn,
        @Nullable Long version) {}
