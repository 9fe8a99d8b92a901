package app.rebound.application.list;

import app.rebound.application.ApplicationId;
import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param nextRoundOn the day of the next round that is known, today included
 */
record ApplicationSummary(
        ApplicationId id,
        String company,
        String role,
        Stage stage,
        Outcome outcome,
        @Nullable Source source,
        @Nullable String via,
        @Nullable LocalDate appliedOn,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable LocalDate nextRoundOn) {}
