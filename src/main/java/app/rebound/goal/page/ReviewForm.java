package app.rebound.goal.page;

import app.rebound.goal.Decision;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalStatus;
import app.rebound.goal.Review;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A look back on a goal, and where it goes from here. */
public class ReviewForm extends EditForm {

    /** The version of the goal that is looked back on; of account only to a change of it. */
    @NotKept
    public @Nullable Long seen;

    @Size(max = 2000, message = "{error.tooLong}")
    public @Nullable String words;

    @NotNull(message = "{goal.review.missing}")
    public @Nullable Decision decision;

    @Size(max = 1000, message = "{error.tooLong}")
    public @Nullable String measure;

    public @Nullable LocalDate dueOn;

    static ReviewForm of(Stored<GoalId, GoalDetails> goal, @Nullable Decision decision) {
        var form = new ReviewForm();
        form.seen = goal.version();
        form.decision = decision;
        form.measure = goal.details().measure();
        form.dueOn = goal.details().dueOn();
        return form;
    }

    /** What is kept of this look back: a note, or how the goal has ended. */
    ReviewForm saved(Stored<GoalId, GoalDetails> goal) {
        var closing = goal.details().closing();
        var form = of(goal, null);
        form.version = goal.version();
        goal.details().note(item()).ifPresent(note -> form.said(note.decision(), note.text()));
        if (closing != null) {
            form.said(closing.status() == GoalStatus.ACHIEVED ? Decision.REACHED : Decision.LET_GO, closing.words());
        }
        if (decision != Decision.CHANGE) {
            // Then what stands in these fields is of no account.
            form.measure = measure;
            form.dueOn = dueOn;
        }
        return form;
    }

    private void said(@Nullable Decision decided, @Nullable String text) {
        decision = decided;
        words = text;
    }

    /** Whether it changes what is there, rather than adding a note. */
    boolean changes(Stored<GoalId, GoalDetails> goal) {
        return decision == Decision.CHANGE || goal.details().closing() != null;
    }

    /** The version that the person saw, at first or when they were told of a change. */
    @Nullable
    Long seen() {
        return version == null ? seen : version;
    }

    /** A day that has passed since it was chosen may stay. */
    void check(LocalDate today, @Nullable LocalDate chosenBefore, Errors errors) {
        if (!Objects.equals(dueOn, chosenBefore)) {
            Dates.checkAhead(dueOn, "dueOn", today, errors);
        }
    }

    Review toReview() {
        return new Review(Objects.requireNonNull(decision), words, measure, dueOn);
    }
}
