package app.rebound.application.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person noted of a round.
 *
 * @param kind what sort it was
 * @param heldOn the day
 * @param result how it ended
 * @param preparation what they did to prepare
 * @param ratings how it felt
 * @param note anything else
 * @param questions what was asked, in order
 * @param meeting when and where, as far as it is known
 */
public record RoundDetails(
        RoundKind kind,
        LocalDate heldOn,
        RoundResult result,
        @Nullable String preparation,
        Ratings ratings,
        @Nullable String note,
        List<Question> questions,
        Meeting meeting) {

    public RoundDetails {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(heldOn);
        Objects.requireNonNull(result);
        Objects.requireNonNull(ratings);
        Objects.requireNonNull(meeting);
        questions = List.copyOf(questions);
    }

    /** Nothing but its day is known of when and where. */
    public RoundDetails(
            RoundKind kind,
            LocalDate heldOn,
            RoundResult result,
            @Nullable String preparation,
            Ratings ratings,
            @Nullable String note,
            List<Question> questions) {
        this(kind, heldOn, result, preparation, ratings, note, questions, Meeting.UNKNOWN);
    }

    /** Whether the person has said how it went. */
    public boolean isTold() {
        return result != RoundResult.WAITING || !ratings.equals(Ratings.NONE) || !questions.isEmpty();
    }

    /**
     * One question.
     *
     * @param id of the stored question, null for one that is not stored yet
     * @param text as it was asked
     * @param went how the answer went
     * @param note what the person would say now
     */
    public record Question(
            @Nullable UUID id,
            String text,
            @Nullable Went went,
            @Nullable String note) {}
}
