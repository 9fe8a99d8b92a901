package app.rebound.rejection.log;

import app.rebound.platform.form.EditForm;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.feeling.FeelingsForm;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How it feels that an application ended without a word, and what there is to say. */
public class QuietForm extends EditForm {

    public FeelingsForm feelings = new FeelingsForm();

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String note;

    static QuietForm of(StoredRejection ending, Map<String, @Nullable Integer> felt) {
        var form = new QuietForm();
        form.item = ending.id().value();
        form.version = ending.version();
        form.note = ending.details().note();
        form.feelings = FeelingsForm.of(felt);
        return form;
    }

    void check(Errors errors) {
        feelings.check(errors);
    }
}
