package app.rebound.application.employer;

import app.rebound.application.ApplicationId;
import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One application to an employer.
 *
 * @param people who was there, as the person noted it
 */
public record Try(
        ApplicationId id,
        String company,
        String role,
        Stage stage,
        Outcome outcome,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate closedOn,
        @Nullable String people) {

    /** Days from applying to the employer's answer, or null where there was none or a day is not known. */
    public @Nullable Long daysToAnswer() {
        return appliedOn == null || closedOn == null || !outcome.isRejection()
                ? null
                : ChronoUnit.DAYS.between(appliedOn, closedOn);
    }
}
