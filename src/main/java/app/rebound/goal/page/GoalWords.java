package app.rebound.goal.page;

import app.rebound.goal.GoalDetails;
import app.rebound.platform.web.Dates;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a person can write on a goal's page: each of its small forms sends one of these. */
public class GoalWords {

    @Size(max = GoalDetails.LONGEST_STEP, message = "{error.tooLong}")
    private @Nullable String step;

    private @Nullable LocalDate stepDueOn;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String note;

    static GoalWords of(GoalDetails.Step step) {
        var words = new GoalWords();
        words.step = step.text();
        words.stepDueOn = step.dueOn();
        return words;
    }

    /** A day that has passed since it was chosen may stay. */
    void checkStep(LocalDate today, @Nullable LocalDate chosenBefore, Errors errors) {
        if (step == null && !errors.hasFieldErrors("step")) {
            errors.rejectValue("step", "error.required");
        }
        if (!Objects.equals(stepDueOn, chosenBefore)) {
            Dates.checkAhead(stepDueOn, "stepDueOn", today, errors);
        }
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }

    public @Nullable LocalDate getStepDueOn() {
        return stepDueOn;
    }

    public void setStepDueOn(@Nullable LocalDate stepDueOn) {
        this.stepDueOn = stepDueOn;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
