package app.rebound.arrival;

import app.rebound.application.StoredApplication;
import app.rebound.goal.StoredGoal;
import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What worked, in the person's own words. */
public class ArrivalForm extends EditForm {

    @Size(max = 2000, message = "{error.tooLong}")
    public @Nullable String worked;

    static ArrivalForm of(StoredApplication application) {
        var form = new ArrivalForm();
        form.item = application.id().value();
        form.version = application.version();
        form.worked = application.worked();
        return form;
    }

    static ArrivalForm of(StoredGoal goal) {
        var form = new ArrivalForm();
        var closing = goal.details().closing();
        form.item = goal.id().value();
        form.version = goal.version();
        form.worked = closing == null ? null : closing.words();
        return form;
    }
}
