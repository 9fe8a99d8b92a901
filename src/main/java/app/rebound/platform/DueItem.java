package app.rebound.platform;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that waits for the person under <em>Today</em>.
 *
 * @param dueOn the day from which it is shown
 * @param messageKey the sentence, as a message key
 * @param arguments what the sentence names
 * @param href where the person goes to do it
 * @param actionKey the verb on the button, as a message key
 */
public record DueItem(LocalDate dueOn, String messageKey, List<Object> arguments, String href, String actionKey) {

    public DueItem {
        arguments = List.copyOf(arguments);
    }

    /** For {@code #{key(arguments)}} in templates, which want an array. */
    public Object[] argumentArray() {
        return arguments.toArray();
    }
}
