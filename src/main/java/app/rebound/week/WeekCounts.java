package app.rebound.week;

import java.time.LocalDate;
import java.util.Map;

/** Implemented by a module that logs what a week counts, so that nobody has to tap for it as well. */
public interface WeekCounts {

    /** Which targets it counts for. */
    Activity activity();

    /** Whether nothing else counts for them; else the person can tap for them, too. */
    default boolean countsAll() {
        return true;
    }

    /** How often it was logged on each day from the first to the last, both included; the other days can be left out. */
    Map<LocalDate, Long> between(LocalDate first, LocalDate last);
}
