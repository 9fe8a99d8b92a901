package app.rebound.application.round;

import java.time.Duration;

/** How long before a round the calendar reminds the person. */
public enum Reminder {
    QUARTER_HOUR(Duration.ofMinutes(15), Duration.ofHours(8)),
    HOUR(Duration.ofHours(1), Duration.ofHours(8)),
    DAY(Duration.ofDays(1), Duration.ofHours(-15)),
    WEEK(Duration.ofDays(7), Duration.ofHours(9).minusDays(7));

    private final Duration before;
    private final Duration fromMidnight;

    Reminder(Duration before, Duration fromMidnight) {
        this.before = before;
        this.fromMidnight = fromMidnight;
    }

    /**
     * When it rings, counted from the round's hour; where no hour is known, from the beginning of its day: in the morning
     * of that day, of the day before, or of the day a week before.
     */
    Duration fromStart(boolean hasHour) {
        return hasHour ? before.negated() : fromMidnight;
    }
}
