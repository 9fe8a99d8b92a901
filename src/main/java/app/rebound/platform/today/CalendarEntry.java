package app.rebound.platform.today;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the journal that belongs in the person's calendar. Others can see a calendar: an entry names a company or a
 * goal, and never what was felt, written or said.
 *
 * @param uid names it for as long as it is the same thing, such as {@code goal-} and an id
 * @param day the whole day it is on
 * @param summaryKey what the calendar shows, as a message key
 * @param arguments what the summary names; a {@link org.springframework.context.MessageSourceResolvable} is a message too
 * @param href the page of the journal it leads to
 */
public record CalendarEntry(String uid, LocalDate day, String summaryKey, List<Object> arguments, String href) {

    public CalendarEntry {
        arguments = List.copyOf(arguments);
    }
}
