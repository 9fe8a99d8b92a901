package app.rebound.compass.lookback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days to look back on, both included.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record Span(LocalDate from, LocalDate to) {

    /** In the first days of a month, people look back on the last one. */
    static final int FIRST_DAYS = 7;

    private static final int MOST_MONTHS = 12;

    /**
     * The days to offer: in the first days of a month the one before it, later the days since the last look back, or the
     * last month.
     *
     * @param lastTo the last day that was looked back on, null if none was
     */
    static Span offered(LocalDate today, @Nullable LocalDate lastTo) {
        var month = today.withDayOfMonth(1);
        var isLooked = lastTo != null && !lastTo.isBefore(month.minusDays(1));
        if (today.getDayOfMonth() <= FIRST_DAYS && !isLooked) {
            return new Span(month.minusMonths(1), month.minusDays(1));
        }
        if (lastTo != null && lastTo.isBefore(today) && lastTo.isAfter(today.minusMonths(MOST_MONTHS))) {
            return new Span(lastTo.plusDays(1), today);
        }
        return new Span(today.minusMonths(1).plusDays(1), today);
    }
}
