package app.rebound.week.rest;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Days to be marked. */
public class DayOffForm extends EditForm {

    private static final int LONGEST_YEARS = 1;

    @NotNull(message = "{error.choose}")
    public @Nullable OffKind kind;

    @NotNull(message = "{off.from.missing}")
    public @Nullable LocalDate from;

    /** Empty for a single day. */
    public @Nullable LocalDate to;

    static DayOffForm of(Off off, @Nullable Long version) {
        var form = new DayOffForm();
        form.item = off.id();
        form.version = version;
        form.kind = off.kind();
        form.from = off.from();
        form.to = off.to().equals(off.from()) ? null : off.to();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (to != null && to.equals(from)) {
            to = null;
        }
        Dates.checkNear(from, "from", today, errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("to", "off.to.before");
        } else if (from != null && to != null && to.isAfter(from.plusYears(LONGEST_YEARS))) {
            errors.rejectValue("to", "off.to.tooFar");
        }
    }

    LocalDate last() {
        return to == null ? Objects.requireNonNull(from) : to;
    }
}
