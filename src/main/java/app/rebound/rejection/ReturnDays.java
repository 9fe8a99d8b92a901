package app.rebound.rejection;

import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Days on which the person wants to come back to an entry, in the calendar. */
@Component
class ReturnDays implements CalendarEntries {

    private final Rejections rejections;

    ReturnDays(Rejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last) {
        return rejections.returningBetween(first, last).stream()
                .map(entry -> new CalendarEntry(
                        "return-" + entry.id(),
                        entry.returnOn(),
                        "calendar.return",
                        List.of(entry.company()),
                        "/rejections/" + entry.id()))
                .toList();
    }
}
