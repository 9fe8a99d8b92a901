package app.rebound.transfer.calendar;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.CalendarEntry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of the current journal, as a calendar file. */
@Service
@Transactional(readOnly = true)
class JournalCalendar {

    /** Where a day is found: an address that does not say what sort of page it is, for a calendar can be seen by others. */
    static final String ADDRESS = "/calendar/days/";

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 20;

    private final List<CalendarEntries> modules;
    private final MessageSource messages;
    private final Clock clock;
    private final JournalDay journalDay;

    JournalCalendar(List<CalendarEntries> modules, MessageSource messages, Clock clock, JournalDay journalDay) {
        this.modules = modules;
        this.messages = messages;
        this.clock = clock;
        this.journalDay = journalDay;
    }

    /**
     * The text of the file.
     *
     * @param site where this program is reached, without a slash at the end
     */
    public String text(String site) {
        var calendar = new CalendarText(clock.instant());
        entries().forEach(entry -> calendar.add(entry, summary(entry), site + ADDRESS + entry.uid()));
        return calendar.text();
    }

    /** The page that a day in the calendar leads to. */
    public Optional<String> page(String uid) {
        return entries().filter(entry -> entry.uid().equals(uid)).findFirst().map(CalendarEntry::href);
    }

    private Stream<CalendarEntry> entries() {
        var today = journalDay.today();
        return modules.stream()
                .flatMap(module -> module.between(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD)).stream());
    }

    private String summary(CalendarEntry entry) {
        return messages.getMessage(entry.summaryKey(), entry.arguments().toArray(), Locale.ENGLISH);
    }
}
