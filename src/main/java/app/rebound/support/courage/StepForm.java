package app.rebound.support.courage;

import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step for the ladder, new or edited. */
public class StepForm extends EditForm {

    @NotBlank(message = "{courage.step.missing}")
    @Size(max = 200, message = "{error.tooLong}")
    public @Nullable String title;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    public @Nullable Short expected;

    static StepForm blank(@Nullable String title) {
        var form = new StepForm();
        form.title = title;
        return form;
    }

    static StepForm of(StoredBraveStep stored) {
        var form = new StepForm();
        form.item = stored.id().value();
        form.version = stored.version();
        form.title = stored.title();
        form.expected = stored.expected();
        return form;
    }

    @Override
    protected @Nullable Object name() {
        return title;
    }
}
