package app.rebound.application.round.page;

import app.rebound.platform.web.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The days of an application, against which the day of a round is held. A day that does not fit is asked about, not refused:
 * only a year that no round can have is.
 *
 * @param appliedOn the day it was applied for, if it is known
 * @param endedOn the day it ended, if it has
 * @param kept the day that the round has already
 */
record RoundDates(
        LocalDate today,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate kept,
        Viewer viewer) {

    private static final int YEARS_OF_A_SEARCH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Whether the day is asked about; then the form has that question as a problem of its field. */
    boolean ask(LocalDate day, boolean rated, Errors errors) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            errors.rejectValue("heldOn", "round.heldOn.impossible");
            return false;
        }
        if (rated && day.isAfter(today)) {
            errors.rejectValue("heldOn", "round.heldOn.rated");
        } else if (day.equals(kept)) {
            return false;
        } else if (appliedOn != null && day.isBefore(appliedOn)) {
            errors.rejectValue("heldOn", "round.heldOn.beforeApplied", new Object[] {written(appliedOn)}, null);
        } else if (endedOn != null && day.isAfter(endedOn)) {
            errors.rejectValue("heldOn", "round.heldOn.afterEnd", new Object[] {written(endedOn)}, null);
        } else if (day.isBefore(today.minusYears(YEARS_OF_A_SEARCH))) {
            errors.rejectValue("heldOn", "round.heldOn.longAgo", new Object[] {String.valueOf(day.getYear())}, null);
        } else if (day.isAfter(today.plusYears(1))) {
            errors.rejectValue("heldOn", "round.heldOn.farAhead");
        } else {
            return false;
        }
        return true;
    }

    private String written(LocalDate day) {
        return viewer.day(day, "d MMMM yyyy");
    }
}
