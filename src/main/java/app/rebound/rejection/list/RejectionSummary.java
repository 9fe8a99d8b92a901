package app.rebound.rejection.list;

import app.rebound.application.Stage;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the list. */
record RejectionSummary(
        RejectionId id,
        String company,
        String role,
        @Nullable String via,
        Stage stage,
        LocalDate heardOn) {}
