package app.rebound.rejection.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * After how many days a person wants to be asked.
 *
 * @param days counted from the day they heard, in ascending order; none means never
 */
record Rhythm(List<Integer> days) {

    /** The days a person can choose from. */
    static final List<Integer> OFFERED = List.of(1, 2, 3, 5, 7, 14, 30);

    static final Rhythm USUAL = new Rhythm(List.of(1, 3, 7));

    /** The last question is asked so many days more. */
    private static final int LAPSES_AFTER = 7;

    Rhythm {
        days = OFFERED.stream().filter(days::contains).toList();
    }

    /** Whether the person does not want to be asked at all. */
    public boolean isOff() {
        return days.isEmpty();
    }

    /**
     * The day of the question that is open now. Only the latest day that has come counts: it takes the place of those
     * before it.
     *
     * @param loggedOn the day the entry was written; what was long ago by then is not asked about
     * @param lastSaid the day the person last said how it feels, if they did
     */
    Optional<LocalDate> openOn(LocalDate today, LocalDate heardOn, LocalDate loggedOn, @Nullable LocalDate lastSaid) {
        return days.stream()
                .map(day -> heardOn.plusDays(day))
                .filter(day -> !day.isAfter(today))
                .reduce((earlier, later) -> later)
                .filter(day -> day.isAfter(loggedOn))
                .filter(day -> !today.isAfter(lapsesOn(heardOn)))
                .filter(day -> lastSaid == null || lastSaid.isBefore(day));
    }

    /** The last day on which an entry heard of on a day is asked about. */
    LocalDate lapsesOn(LocalDate heardOn) {
        return heardOn.plusDays(asksFor());
    }

    /** Entries heard of before this day are not asked about any more. */
    LocalDate earliestHeard(LocalDate today) {
        return today.minusDays(asksFor());
    }

    private int asksFor() {
        return days.get(days.size() - 1) + LAPSES_AFTER;
    }
}
