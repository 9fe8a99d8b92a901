package app.rebound.platform.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of the journal that belongs in the person's calendar. Others can see a calendar: an entry names a company, a place or
 * a goal, and never what was felt, written or said.
 *
 * @param uid names it for as long as it is the same thing, such as {@code goal-} and an id
 * @param day the day it is on
 * @param summaryKey what the calendar shows, as a message key
 * @param arguments what the summary names; a {@link org.springframework.context.MessageSourceResolvable} is a message too
 * @param href the page of the journal it leads to
 * @param start the moment it begins; null for the whole day
 * @param length how long it takes, if that is known
 * @param place where it is: a place or a link
 * @param reminder when the calendar reminds of it, counted from its beginning; null for never
 */
public record CalendarEntry(
        String uid,
        LocalDate day,
        String summaryKey,
        List<Object> arguments,
        String href,
        @Nullable ZonedDateTime start,
        @Nullable Duration length,
        @Nullable String place,
        @Nullable Duration reminder) {

    public CalendarEntry {
        arguments = List.copyOf(arguments);
    }

    /** A whole day that nothing reminds of. */
    public CalendarEntry(String uid, LocalDate day, String summaryKey, List<Object> arguments, String href) {
        this(uid, day, summaryKey, arguments, href, null, null, null, null);
    }
}
