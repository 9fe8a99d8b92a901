package app.rebound.arrival;

import app.rebound.application.StoredApplication;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.Stored;
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

    static ArrivalForm of(Stored<GoalId, GoalDetails> goal) {
        var form = new ArrivalForm();
        var closing = goal.details().closing();
        form.item = goal.id().value();
        form.version = goal.version();
        form.worked = closing == null ? null : closing.words();
        return form;
    }
}
