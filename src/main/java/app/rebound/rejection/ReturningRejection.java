package app.rebound.rejection;

import java.time.LocalDate;

/** An entry the person wanted to come back to. */
record ReturningRejection(RejectionId id, String company, LocalDate returnOn) {}
