package app.rebound.transfer.sheet.word;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the days of a table are read.
 *
 * @param order the one that is used
 * @param isOpen whether the table does not say which it is
 * @param example a day as it is written there, one that tells where there is one; null where no order matters
 * @param read that day
 */
public record ReadDays(
        DayOrder order,
        boolean isOpen,
        @Nullable String example,
        @Nullable LocalDate read) {}
