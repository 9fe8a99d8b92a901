package app.rebound.support.courage;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** That a step was taken, and how it was. */
public class TakenForm extends EditForm {

    @NotNull(message = "{courage.on.missing}")
    public @Nullable LocalDate on;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    public @Nullable Short before;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    public @Nullable Short after;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String words;

    /** A step that was not taken yet is taken today, as far as the form knows. */
    static TakenForm begun(StoredBraveStep stored, LocalDate today) {
        var form = of(stored);
        form.on = stored.doneOn() == null ? today : stored.doneOn();
        return form;
    }

    static TakenForm of(StoredBraveStep stored) {
        var form = new TakenForm();
        form.item = stored.id().value();
        form.version = stored.version();
        form.on = stored.doneOn();
        form.before = stored.before();
        form.after = stored.after();
        form.words = stored.words();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(on, "on", today, errors);
    }
}
