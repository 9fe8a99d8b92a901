package app.rebound.reframing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of thought records.
 *
 * @param startedOn the day it was begun
 * @param balanced the fairer thought, or null as long as there is none
 */
public record ThoughtSummary(
        ThoughtId id,
        LocalDate startedOn,
        @Nullable String thought,
        @Nullable Integer belief,
        @Nullable String balanced,
        @Nullable Integer beliefAfter) {}
