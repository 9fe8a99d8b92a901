package app.rebound.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * A week. It begins on the weekday of the person's choice, and is known by the one Monday in it, so that what was planned or
 * written for a week stays with it when that choice changes. Made of calendar days, not of hours: a clock that changes
 * within it does not move its ends.
 *
 * @param early so many days before its Monday it begins
 */
public record Week(LocalDate monday, int early) {

    public static final int DAYS = 7;

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week is known by its Monday");
        }
    }

    /** A week from Monday to Sunday, as ISO 8601 has it. */
    public Week(LocalDate monday) {
        this(monday, 0);
    }

    /** The week from Monday to Sunday that has this day. */
    public static Week of(LocalDate day) {
        return of(day, DayOfWeek.MONDAY);
    }

    /** The week that has this day, where weeks begin on a certain weekday. */
    public static Week of(LocalDate day, DayOfWeek begin) {
        var first = day.with(TemporalAdjusters.previousOrSame(begin));
        var monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return new Week(monday, (DAYS + 1 - begin.getValue()) % DAYS);
    }

    public LocalDate first() {
        return monday.minusDays(early);
    }

    public LocalDate last() {
        return first().plusDays(DAYS - 1);
    }

    /** The week so many weeks later, or earlier if negative. */
    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks), early);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** Its seven days. */
    public Stream<LocalDate> days() {
        return first().datesUntil(first().plusDays(DAYS));
    }

    /** The same week is the same, whichever day it begins on. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Week week && monday.equals(week.monday);
    }

    @Override
    public int hashCode() {
        return monday.hashCode();
    }
}
