package app.rebound.application.employer;

import app.rebound.application.StoredApplication;
import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who the employer is, once the person knows. */
public class EmployerForm extends EditForm {

    @NotBlank(message = "{application.company.missing}")
    @Size(max = 120, message = "{error.tooLong}")
    public @Nullable String company;

    static EmployerForm of(StoredApplication application) {
        var form = new EmployerForm();
        form.item = application.id().value();
        form.version = application.version();
        form.company =
                application.details().isEmployerKnown() ? application.details().company() : null;
        return form;
    }
}
