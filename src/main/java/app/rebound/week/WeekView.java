package app.rebound.week;

import app.rebound.week.rest.Off;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A week, to be read.
 *
 * @param today the person's calendar day
 * @param lines what was planned or done
 * @param off rest, sick days and pauses that touch it
 */
public record WeekView(Week week, LocalDate today, List<Line> lines, List<Off> off) {

    /** Past this many, dots are harder to read than their number. */

    /**
     * What was done of a target.
     *
     * @param label of a target of the person's own
     * @param tapped whether it is counted by tapping
     * @param lastTap what can be taken back
     */
    public record Line(
            UUID target,
            Activity activity,
            @Nullable String label,
            int planned,
            long done,
            boolean tapped,
            @Nullable UUID lastTap) {

        HabitStrength.Share share() {
            return new HabitStrength.Share(planned, done);
        }
    }

    public boolean isRunning() {
        return week.has(today);
    }

    /** Whether today is marked already. */
    public boolean isOffToday() {
        return off.stream().anyMatch(span -> span.has(today));
    }
}
