package app.rebound.rejection.list;

import app.rebound.application.Stage;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;

/** A line of the list. */
record RejectionSummary(RejectionId id, String company, String role, Stage stage, LocalDate heardOn, boolean sample) {}
