package app.rebound.feedback.request;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The course of a request for feedback, day by day.
 *
 * @param askedOn the day it was asked
 * @param remindedOn the day of the one reminder
 * @param endedAs what came of it, as the person said; null while they have not
 * @param endedOn the day of that
 */
public record RequestDays(
        LocalDate askedOn,
        @Nullable LocalDate remindedOn,
        @Nullable End endedAs,
        @Nullable LocalDate endedOn) {

    /** What can come of it. */
    public enum End {
        RECEIVED,
        REFUSED,
        NO_ANSWER
    }

    /** A week after it was asked a reminder is fine. */
    static final int UNTIL_REMINDER = 7;

    /** After two weeks of silence nobody waits any more. */
    static final int UNTIL_LET_GO = 14;

    public RequestDays {
        Objects.requireNonNull(askedOn);
        if ((endedAs == null) != (endedOn == null)) {
            throw new IllegalArgumentException("An end has a day");
        }
    }

    /** Asked, and nothing else so far. */
    public static RequestDays since(LocalDate askedOn) {
        return new RequestDays(askedOn, null, null, null);
    }

    /** How it stands. */
    public RequestState stateOn(LocalDate today) {
        if (endedAs != null) {
            return switch (endedAs) {
                case RECEIVED -> RequestState.RECEIVED;
                case REFUSED -> RequestState.REFUSED;
                case NO_ANSWER -> RequestState.NO_ANSWER;
            };
        }
        if (!today.isBefore(letGoOn())) {
            return RequestState.NO_ANSWER;
        }
        return remindedOn == null ? RequestState.ASKED : RequestState.REMINDED;
    }

    /** The day from which a reminder is offered. */
    public LocalDate reminderOn() {
        return askedOn.plusDays(UNTIL_REMINDER);
    }

    /** The day from which silence counts as no answer. */
    public LocalDate letGoOn() {
        return (remindedOn == null ? askedOn : remindedOn).plusDays(UNTIL_LET_GO);
    }
}
