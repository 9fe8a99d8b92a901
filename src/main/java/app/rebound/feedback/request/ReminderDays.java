package app.rebound.feedback.request;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Days from which a reminder is fine, in the calendar, for requests that nobody has answered. */
@Component
class ReminderDays implements CalendarEntries {

    private final FeedbackRequests requests;
    private final JournalDay journalDay;

    ReminderDays(FeedbackRequests requests, JournalDay journalDay) {
        this.requests = requests;
        this.journalDay = journalDay;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last) {
        var today = journalDay.today();
        return requests
                .unanswered(today.minusDays(RequestDays.UNTIL_LET_GO - 1), today, today, Limit.unlimited())
                .stream()
                .map(request -> new CalendarEntry(
                        "remind-" + request.id(),
                        request.days().reminderOn(),
                        "calendar.remind",
                        List.of(request.company()),
                        "/requests/%s/reminder".formatted(request.id())))
                .filter(entry -> !entry.day().isBefore(first) && !entry.day().isAfter(last))
                .toList();
    }
}
