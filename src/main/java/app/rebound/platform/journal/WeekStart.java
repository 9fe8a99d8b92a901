package app.rebound.platform.journal;

import java.time.DayOfWeek;

/** Implemented by whoever knows on which day the person's weeks begin. */
public interface WeekStart {

    DayOfWeek weekStart();
}
