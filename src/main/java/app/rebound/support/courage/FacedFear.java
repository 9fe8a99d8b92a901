package app.rebound.support.courage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A brave step that was taken. Fear goes from 0 to 10.
 *
 * @param expected how much the person had expected
 */
public record FacedFear(
        BraveStepId id,
        String title,
        LocalDate on,
        @Nullable Short expected,
        @Nullable Short before,
        @Nullable Short after) {

    /** Whether there is a number for before and after. */
    public boolean isRated() {
        return before != null && after != null;
    }

    /** Whether the fear was smaller afterwards. */
    public boolean isEased() {
        return before != null && after != null && after < before;
    }
}
