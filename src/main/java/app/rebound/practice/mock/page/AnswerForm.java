package app.rebound.practice.mock.page;

import app.rebound.platform.form.EditForm;
import app.rebound.practice.mock.MockDetails;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the person notes of one answer. */
public class AnswerForm extends EditForm {

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String note;

    /** Whether the person goes on from the question: an answer without a note is one too. */
    public boolean answered;

    static AnswerForm of(MockDetails.Question question) {
        var form = new AnswerForm();
        form.item = question.id();
        form.version = question.version();
        form.answered = question.answered();
        form.note = question.note();
        return form;
    }
}
