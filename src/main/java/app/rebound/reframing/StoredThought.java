package app.rebound.reframing;

import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thought record, to be read.
 *
 * @param entry the rejection it is about, or null
 * @param startedOn the day it was begun
 * @param version what the form carries to notice a change in between
 */
public record StoredThought(
        ThoughtId id,
        @Nullable RejectionId entry,
        LocalDate startedOn,
        ThoughtDetails details,
        @Nullable Long version) {}
