package app.rebound.rejection;

import app.rebound.application.Stage;
import java.time.LocalDate;

/** A line of the list. */
record RejectionSummary(RejectionId id, String company, String role, Stage stage, LocalDate heardOn, boolean sample) {}
