package app.rebound.resilience.care;

import app.rebound.platform.web.Dates;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When it was done, and how heavy it was before and after. Nothing is preset. */
public class CareLogForm {

    @NotNull(message = "{care.on.missing}")
    private @Nullable LocalDate on;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    private @Nullable Short before;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    private @Nullable Short after;

    static CareLogForm of(LoggedCare logged) {
        var form = new CareLogForm();
        form.on = logged.on();
        form.before = logged.before();
        form.after = logged.after();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(on, "on", today, errors);
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable Short getBefore() {
        return before;
    }

    public void setBefore(@Nullable Short before) {
        this.before = before;
    }

    public @Nullable Short getAfter() {
        return after;
    }

    public void setAfter(@Nullable Short after) {
        this.after = after;
    }
}
