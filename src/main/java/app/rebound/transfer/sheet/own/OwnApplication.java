package app.rebound.transfer.sheet.own;

import app.rebound.application.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application of the journal that a row may belong to, and one entry about how it ended.
 *
 * @param named as pages call its employer
 * @param entry null while there is none
 * @param heardOn the day of the entry
 * @param closedOn the day it ended, if that is known
 */
record OwnApplication(
        UUID id,
        String company,
        String named,
        String role,
        Outcome outcome,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate closedOn,
        @Nullable UUID entry,
        @Nullable LocalDate heardOn) {

    /** Whether something can be said of how it ended: there is an entry, or it ended quietly and can have one. */
    boolean hasEnd() {
        return entry != null || outcome.isQuiet();
    }

    /** The day it ended, if that is known. */
    public @Nullable LocalDate endedOn() {
        return heardOn == null ? closedOn : heardOn;
    }

    /** How many days its end is from a day. */
    long fromEnd(LocalDate day) {
        return apart(endedOn(), day);
    }

    /** How many days a day is outside of its time. */
    long fromCourse(LocalDate day) {
        var isAfterBegin = appliedOn == null || !day.isBefore(appliedOn);
        var isBeforeEnd = endedOn() == null || !day.isAfter(endedOn());
        return isAfterBegin && isBeforeEnd ? 0 : Math.min(apart(appliedOn, day), apart(endedOn(), day));
    }

    private static long apart(@Nullable LocalDate one, LocalDate other) {
        return one == null ? Integer.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
