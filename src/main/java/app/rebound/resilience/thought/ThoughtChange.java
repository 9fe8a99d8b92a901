package app.rebound.resilience.thought;

import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What looking at a thought changed, in numbers. Any of them can be missing.
 *
 * @param entry the rejection it is about, or null
 * @param on the day the balanced thought was found
 * @param beliefBefore how much the thought was believed, 0 to 100
 * @param beliefAfter the same afterwards
 * @param feelings each with its intensity before and after
 */
public record ThoughtChange(
        ThoughtId id,
        @Nullable RejectionId entry,
        LocalDate on,
        @Nullable Integer beliefBefore,
        @Nullable Integer beliefAfter,
        List<RatedFeeling> feelings) {

    public ThoughtChange {
        feelings = List.copyOf(feelings);
    }
}
