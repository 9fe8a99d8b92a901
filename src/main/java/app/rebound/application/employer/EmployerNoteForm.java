package app.rebound.application.employer;

import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A note about an employer, new or edited. */
public class EmployerNoteForm extends EditForm {

    @NotBlank(message = "{employer.note.missing}")
    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String words;

    static EmployerNoteForm of(StoredEmployerNote note) {
        var form = new EmployerNoteForm();
        form.item = note.id().value();
        form.version = note.version();
        form.words = note.words();
        return form;
    }

    String words() {
        return Objects.requireNonNull(words);
    }

    @Override
    protected @Nullable Object name() {
        return words;
    }
}
