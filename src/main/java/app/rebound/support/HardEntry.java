package app.rebound.support;

import app.rebound.rejection.RejectionId;
import java.time.Instant;

/** An entry with a feeling that was strong and heavy, and when the person said so. */
record HardEntry(RejectionId id, Instant ratedAt) {}
