package app.rebound.goal.page;

import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalDetails.StoredStep;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A step of a goal, new or edited. */
public class GoalStepForm extends EditForm {

    @NotBlank(message = "{error.required}")
    @Size(max = GoalDetails.LONGEST_STEP, message = "{error.tooLong}")
    public @Nullable String step;

    public @Nullable LocalDate stepDueOn;

    static GoalStepForm of(StoredStep stored) {
        var form = new GoalStepForm();
        form.item = stored.id();
        form.version = stored.version();
        form.step = stored.text();
        form.stepDueOn = stored.dueOn();
        return form;
    }

    /** A day that has passed since it was chosen may stay. */
    void check(LocalDate today, @Nullable LocalDate chosenBefore, Errors errors) {
        if (!Objects.equals(stepDueOn, chosenBefore)) {
            Dates.checkAhead(stepDueOn, "stepDueOn", today, errors);
        }
    }

    @Override
    protected @Nullable Object name() {
        return step;
    }
}
