package app.rebound.application.live;

import app.rebound.application.StoredApplication;
import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What got the person an offer. */
public class WorkedForm extends EditForm {

    @Size(max = 2000, message = "{error.tooLong}")
    public @Nullable String worked;

    static WorkedForm of(StoredApplication application) {
        var form = new WorkedForm();
        form.item = application.id().value();
        form.version = application.version();
        form.worked = application.worked();
        return form;
    }
}
