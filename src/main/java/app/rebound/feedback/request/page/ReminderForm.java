package app.rebound.feedback.request.page;

import app.rebound.feedback.request.RequestId;
import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A reminder on its way to the mail program: the journal keeps the day, and not the words. */
public class ReminderForm extends EditForm {

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String message;

    static ReminderForm of(RequestId request, String message) {
        var form = new ReminderForm();
        form.item = request.value();
        form.message = message;
        return form;
    }
}
