package app.rebound.platform.journal;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;

/** Implemented by whoever knows how the person counts days. */
public interface DayCounting {

    /** The day on which their weeks begin. */
    DayOfWeek weekStart();

    /** Where their days begin and end; empty where the computer's own clock says so. */
    Optional<ZoneId> zone();
}
