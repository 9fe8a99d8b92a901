package app.rebound.goal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of goals.
 *
 * @param reviewedOn the day the person last looked back on it
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
        @Nullable LocalDate reviewedOn,
        long steps,
        long done) {

    /** The day the person set it, or last looked back on it. */
    public LocalDate lookedAtOn() {
        return reviewedOn == null ? startedOn : reviewedOn;
    }

    /** A step that is not done and has a day, with the title of its goal. */
    public record StepDue(UUID step, String text, LocalDate dueOn, GoalId goal, String title) {}
}
