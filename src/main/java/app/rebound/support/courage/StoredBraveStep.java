package app.rebound.support.courage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A brave step. Fear goes from 0 to 10.
 *
 * @param doneOn the day it was taken, or null if it is on the ladder
 * @param words how it went
 * @param version what an edit form carries to notice a change in between
 */
public record StoredBraveStep(
        BraveStepId id,
        String title,
        @Nullable Short expected,
        @Nullable LocalDate doneOn,
        @Nullable Short before,
        @Nullable Short after,
        @Nullable String words,
        @Nullable Long version) {}
