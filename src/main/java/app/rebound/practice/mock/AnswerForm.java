package app.rebound.practice.mock;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the person notes of one answer. */
public class AnswerForm {

    private @Nullable Long version;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String note;

    static AnswerForm of(MockDetails.Question question) {
        var form = new AnswerForm();
        form.version = question.version();
        form.note = question.note();
        return form;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
