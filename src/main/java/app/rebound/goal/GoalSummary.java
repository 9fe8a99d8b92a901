package app.rebound.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of goals.
 *
 * @param steps how many steps it has
 * @param done how many of them are done
 */
public record GoalSummary(
        GoalId id,
        String title,
        GoalStatus status,
        LocalDate startedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closedOn,
        long steps,
        long done) {}
