package app.rebound.reframing;

import app.rebound.rejection.feeling.FeltChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feeling that came with a thought.
 *
 * @param emotion a starter word's code, or the person's own word
 * @param before its intensity at first, 0 to 10, or null if it was named without a number
 * @param after its intensity after looking at the thought, or null if it was not rated again
 */
public record RatedFeeling(
        String emotion, @Nullable Integer before, @Nullable Integer after) {

    /** The same, for the pictures of feelings. */
    public FeltChange asChange() {
        return new FeltChange(emotion, before, after == null ? List.of() : List.of(after));
    }
}
