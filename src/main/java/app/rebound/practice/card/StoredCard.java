package app.rebound.practice.card;

import app.rebound.practice.schedule.Fsrs;
import app.rebound.practice.schedule.Memory;
import app.rebound.practice.schedule.Rating;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A practice card with the id it is reached by, and its schedule.
 *
 * @param dueOn the day from which it is due
 * @param reviews how often it was practised: what an answer carries to be counted once
 * @param reviewedOn the last time
 * @param memory what that left
 * @param version what an edit form carries to notice a change in between
 */
public record StoredCard(
        CardId id,
        CardDetails details,
        LocalDate dueOn,
        int reviews,
        @Nullable LocalDate reviewedOn,
        @Nullable Memory memory,
        @Nullable Long version) {

    /** After how many days it would come back. */
    public int daysAfter(Rating rating, LocalDate today) {
        var elapsed = reviewedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(reviewedOn, today));
        return Fsrs.review(memory, elapsed, rating).days();
    }
}
