package app.rebound.support.care;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something was done that does the person good.
 *
 * @param before how heavy it was before, from 0 to 10
 * @param after how heavy it was after, from 0 to 10
 * @param version what an edit form carries to notice a change in between
 */
public record LoggedCare(
        UUID id,
        CareActivityId activity,
        String name,
        CareSort sort,
        LocalDate on,
        @Nullable Short before,
        @Nullable Short after,
        @Nullable Long version) {

    /** Whether there is a number for both. */
    public boolean isRated() {
        return before != null && after != null;
    }
}
