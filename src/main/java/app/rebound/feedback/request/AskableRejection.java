package app.rebound.feedback.request;

import app.rebound.rejection.RejectionId;
import java.time.LocalDate;

/** A rejection that is fresh enough to ask about. */
record AskableRejection(RejectionId id, String company, LocalDate heardOn) {}
