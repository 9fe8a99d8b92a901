package app.rebound.platform.today;

import java.time.LocalDate;
import java.util.List;

/**
 * Something good that the journal shows, and that the person may want to keep as a win.
 *
 * @param key names it for as long as it is the same thing, such as {@code step:} and an id; up to 120 characters
 * @param on the day it happened
 * @param messageKey what happened, as a message key
 * @param arguments what the sentence names
 * @param href where it is told
 */
public record Milestone(String key, LocalDate on, String messageKey, List<Object> arguments, String href) {

    public Milestone {
        arguments = List.copyOf(arguments);
    }

    /** For messages in templates, which want an array. */
    public Object[] argumentArray() {
        return arguments.toArray();
    }
}
