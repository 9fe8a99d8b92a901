package app.rebound.platform.text;

import app.rebound.platform.form.EditForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** Which days make sense in a journal. A day that is not there is none of its business. */
public final class Dates {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int YEARS_AHEAD = 20;

    private Dates() {}

    /**
     * Something that has happened: not in the future, and within a working life. What was written a day ahead, where it was
     * tomorrow already, can be changed by someone who has travelled west since.
     */
    public static void checkPast(@Nullable LocalDate day, String field, LocalDate today, Errors errors) {
        if (day != null && day.isAfter(isEdit(errors) ? today.plusDays(1) : today)) {
            errors.rejectValue(field, "error.date.future");
        } else if (day != null && day.isBefore(EARLIEST)) {
            errors.rejectValue(field, "error.date.tooEarly");
        }
    }

    private static boolean isEdit(Errors errors) {
        return errors instanceof BindingResult result
                && result.getTarget() instanceof EditForm form
                && form.version != null;
    }

    /** Something that has happened or is planned for the year ahead. */
    public static void checkNear(@Nullable LocalDate day, String field, LocalDate today, Errors errors) {
        if (day != null && day.isAfter(today.plusYears(1))) {
            errors.rejectValue(field, "error.date.tooFar");
        } else if (day != null && day.isBefore(EARLIEST)) {
            errors.rejectValue(field, "error.date.tooEarly");
        }
    }

    /** The day itself, or the nearest one that is not past and not absurdly far ahead. */
    public static LocalDate within(LocalDate day, LocalDate today) {
        var last = today.plusYears(YEARS_AHEAD);
        return day.isBefore(today) ? today : day.isAfter(last) ? last : day;
    }

    /** Something to come back to: today or later, within reason. */
    public static void checkAhead(@Nullable LocalDate day, String field, LocalDate today, Errors errors) {
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(YEARS_AHEAD)))) {
            errors.rejectValue(field, "error.date.ahead");
        }
    }
}
