package app.rebound.goal.page;

import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a person set out to do, to be edited. */
public class GoalForm extends EditForm {

    @NotBlank(message = "{goal.title.missing}")
    @Size(max = 200, message = "{error.tooLong}")
    public @Nullable String title;

    @Size(max = 1000, message = "{error.tooLong}")
    public @Nullable String measure;

    public @Nullable LocalDate dueOn;

    static GoalForm of(Stored<GoalId, GoalDetails> goal) {
        var form = new GoalForm();
        form.item = goal.id().value();
        form.version = goal.version();
        form.title = goal.details().title();
        form.measure = goal.details().measure();
        form.dueOn = goal.details().dueOn();
        return form;
    }

    /** A day that has passed since it was chosen may stay. */
    void check(LocalDate today, @Nullable LocalDate chosenBefore, Errors errors) {
        if (!Objects.equals(dueOn, chosenBefore)) {
            Dates.checkAhead(dueOn, "dueOn", today, errors);
        }
    }

    @Override
    protected @Nullable Object name() {
        return title;
    }
}
