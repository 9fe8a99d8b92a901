package app.rebound.application.list;

import app.rebound.application.ApplicationId;
import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the list. */
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
        boolean sample) {}
