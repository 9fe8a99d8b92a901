package app.rebound.goal.week.rest;

import app.rebound.platform.web.Dates;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Days to be marked. */
public class DayOffForm {

    private static final int LONGEST_YEARS = 1;

    @NotNull(message = "{error.choose}")
    private @Nullable OffKind kind;

    @NotNull(message = "{off.from.missing}")
    private @Nullable LocalDate from;

    /** Empty for a single day. */
    private @Nullable LocalDate to;

    void check(LocalDate today, Errors errors) {
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

    public @Nullable OffKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OffKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
