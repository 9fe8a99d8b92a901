package app.rebound.strength.win;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month in wins.
 *
 * @param wins the latest first
 * @param before the month before it that has any
 * @param after the month after it that has any, or the running one
 */
record MonthOfWins(
        YearMonth month,
        List<StoredWin> wins,
        @Nullable YearMonth before,
        @Nullable YearMonth after) {}
