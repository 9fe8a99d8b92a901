package app.rebound.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a goal.
 *
 * @param title what the person will do
 * @param measure how they will know that it is reached
 * @param dueOn the day they chose
 * @param startedOn the day they set it
 * @param raisedBy what raised it
 * @param reviewedOn the day they last looked back on it
 * @param closing how it ended, null while it is active
 * @param steps in order
 * @param notes the newest first
 */
public record GoalDetails(
        String title,
        @Nullable String measure,
        @Nullable LocalDate dueOn,
        LocalDate startedOn,
        RaisedBy raisedBy,
        @Nullable LocalDate reviewedOn,
        @Nullable Closing closing,
        List<Step> steps,
        List<Note> notes) {

    /** Characters a step can have. */
    public static final int LONGEST_STEP = 300;

    public GoalDetails {
        Objects.requireNonNull(title);
        Objects.requireNonNull(startedOn);
        Objects.requireNonNull(raisedBy);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    GoalDetails raisedBy(RaisedBy other) {
        return new GoalDetails(title, measure, dueOn, startedOn, other, reviewedOn, closing, steps, notes);
    }

    /** A note, if the goal has it. */
    public Optional<Note> note(UUID id) {
        return notes.stream().filter(note -> id.equals(note.id())).findFirst();
    }

    /** Where it stands. */
    public GoalStatus status() {
        return closing == null ? GoalStatus.ACTIVE : closing.status();
    }

    /** How many steps are done. */
    public long done() {
        return steps.stream().filter(step -> step.doneOn() != null).count();
    }

    /**
     * How a goal ended.
     *
     * @param words what the person said about it then
     * @throws IllegalArgumentException if the status is none that ends a goal
     */
    public record Closing(
            GoalStatus status, LocalDate on, @Nullable String words) {

        public Closing {
            Objects.requireNonNull(on);
            if (status == GoalStatus.ACTIVE) {
                throw new IllegalArgumentException("An active goal is not closed");
            }
        }
    }

    /**
     * A small step.
     *
     * @param id of the stored step, null for one that is not stored yet
     * @param dueOn the day the person chose for it
     * @param doneOn the day it was done, null while it is not
     */
    public record Step(
            @Nullable UUID id,
            String text,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    /**
     * What the person noted on the way.
     *
     * @param id of the stored note, null for one that is not stored yet
     * @param text null only where they looked back without a word
     * @param decision what they decided then, null for a note that is only a note
     */
    public record Note(
            @Nullable UUID id,
            @Nullable String text,
            Instant writtenAt,
            @Nullable Decision decision) {}

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

    /** Where a step can be moved: past its neighbour on one side or the other. */
    public enum StepMove {
        EARLIER,
        LATER
    }
}
