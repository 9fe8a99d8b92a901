package app.rebound.platform.today;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the person under <em>Today</em>.
 *
 * @param key names it for as long as it is the same thing, such as {@code goal:} and an id; up to 120 characters
 * @param kind what it is about, and so how much it helps to see it first
 * @param dueOn the day from which it is shown; dismissed, it stays away until it is due on another day
 * @param messageKey the sentence, as a message key
 * @param arguments what the sentence names
 * @param href where the person goes to do it
 * @param actionKey the verb on the button, as a message key
 * @param lapsesOn the last day on which it can be shown, or null if it waits as long as it takes
 */
public record DueItem(
        String key,
        Kind kind,
        LocalDate dueOn,
        String messageKey,
        List<Object> arguments,
        String href,
        String actionKey,
        @Nullable LocalDate lapsesOn) {

    /** What an item is about; what helps most comes first. */
    public enum Kind {
        /** It takes place today or tomorrow, such as an interview. */
        APPOINTMENT,
        /** The person asked to be reminded of it. */
        ASKED_FOR,
        /** A feeling to look at once more. */
        FEELING,
        /** It is worth less with every day: a question to someone, an answer that is waited for. */
        PASSING,
        /** A goal and its day. */
        GOAL,
        /** It comes round again by itself, such as practice. */
        ROUTINE
    }

    public DueItem {
        arguments = List.copyOf(arguments);
    }

    /** An item that waits as long as it takes. */
    public DueItem(
            String key,
            Kind kind,
            LocalDate dueOn,
            String messageKey,
            List<Object> arguments,
            String href,
            String actionKey) {
        this(key, kind, dueOn, messageKey, arguments, href, actionKey, null);
    }

    /** Whether it can still be shown on a day. */
    public boolean waitsUntil(LocalDate day) {
        return lapsesOn == null || !day.isAfter(lapsesOn);
    }
}
