package app.rebound.support.care.page;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import app.rebound.support.care.LoggedCare;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When it was done, and how heavy it was before and after. Nothing is preset. */
public class CareLogForm extends EditForm {

    @NotNull(message = "{care.on.missing}")
    public @Nullable LocalDate on;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    public @Nullable Short before;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    public @Nullable Short after;

    static CareLogForm of(LoggedCare logged) {
        var form = new CareLogForm();
        form.item = logged.id();
        form.version = logged.version();
        form.on = logged.on();
        form.before = logged.before();
        form.after = logged.after();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(on, "on", today, errors);
    }
}
