package app.rebound.goal.page;

import app.rebound.goal.GoalDetails;
import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the person notes on the way to a goal. */
public class GoalNoteForm extends EditForm {

    @NotBlank(message = "{error.required}")
    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String note;

    static GoalNoteForm of(GoalDetails.Note noted) {
        var form = new GoalNoteForm();
        form.item = noted.id();
        form.note = noted.text();
        return form;
    }
}
