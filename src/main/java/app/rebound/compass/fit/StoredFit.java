package app.rebound.compass.fit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an application was held against the compass, to be read.
 *
 * @param heldOn the day it was last done, null if it never was
 * @param version what the form carries to notice a change in between
 */
public record StoredFit(
        FitDetails details,
        @Nullable LocalDate heldOn,
        @Nullable Long version) {}
