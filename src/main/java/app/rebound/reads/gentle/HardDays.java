package app.rebound.reads.gentle;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Days on which a feeling that is hard to bear was at the very top. One such day is what a rejection is, and two may be one evening and
 * the night after it; three within five are a stretch, even if a day passed without writing.
 */
final class HardDays {

    /** From here on it is the very top: many people never give the last number of a scale. */
    static final int VERY_TOP = 9;

    private static final int DAYS = 5;
    private static final int MANY = 3;

    private HardDays() {}

    /** The first of the days that count. */
    static LocalDate first(LocalDate today) {
        return today.minusDays(DAYS - 1);
    }

    /** Whether they are a stretch. */
    static boolean areMany(Collection<LocalDate> days, LocalDate today) {
        return days.stream()
                        .filter(day -> !day.isBefore(first(today)) && !day.isAfter(today))
                        .distinct()
                        .count()
                >= MANY;
    }
}
