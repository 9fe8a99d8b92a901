package app.rebound.platform.today;

import java.time.LocalDate;
import java.util.List;

/** Implemented by each module that has days for the person's calendar. */
public interface CalendarEntries {

    /** What is on the days from the first to the last, both included, in the current journal. */
    List<CalendarEntry> between(LocalDate first, LocalDate last);
}
