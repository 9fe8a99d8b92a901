package app.rebound.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * A week from Monday to Sunday, as ISO 8601 has it. Made of calendar days, not of hours, so a clock that changes within it
 * does not move its ends.
 */
public record Week(LocalDate monday) {

    public static final int DAYS = 7;

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on Monday");
        }
    }

    /** The week that has this day. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1);
    }

    /** The week so many weeks later, or earlier if negative. */
    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday());
    }

    /** Its seven days. */
    public Stream<LocalDate> days() {
        return monday.datesUntil(monday.plusDays(DAYS));
    }
}
