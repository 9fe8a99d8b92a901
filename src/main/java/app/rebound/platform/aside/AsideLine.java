package app.rebound.platform.aside;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is aside, as it is told in the list of such things.
 *
 * @param item its key
 * @param messageKey the sentence it was, as a message key
 * @param arguments what the sentence names
 * @param until the day it comes back by itself, or null if only other evidence brings it back
 */
public record AsideLine(
        String item,
        String messageKey,
        List<Object> arguments,
        @Nullable LocalDate until) {

    public AsideLine {
        arguments = List.copyOf(arguments);
    }
}
