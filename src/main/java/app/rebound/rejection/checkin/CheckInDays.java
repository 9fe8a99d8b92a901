package app.rebound.rejection.checkin;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Check-ins that are still to come, in the calendar. */
@Component
class CheckInDays implements CalendarEntries {

    private final CheckInJournal journal;
    private final CheckIns checkIns;
    private final JournalDay journalDay;

    CheckInDays(CheckInJournal journal, CheckIns checkIns, JournalDay journalDay) {
        this.journal = journal;
        this.checkIns = checkIns;
        this.journalDay = journalDay;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last) {
        var rhythm = journal.rhythm();
        if (rhythm.isOff()) {
            return List.of();
        }
        var today = journalDay.today();
        return checkIns.felt(rhythm.earliestHeard(today), today).stream()
                .flatMap(entry -> entries(rhythm, entry, today))
                .filter(entry -> !entry.day().isBefore(first) && !entry.day().isAfter(last))
                .toList();
    }

    private Stream<CalendarEntry> entries(Rhythm rhythm, FeltEntry entry, LocalDate today) {
        var zone = journalDay.zone();
        return rhythm.days().stream()
                .filter(after -> rhythm.openOn(
                                later(entry.heardOn().plusDays(after), today),
                                entry.heardOn(),
                                entry.loggedOn(zone),
                                entry.lastSaid(zone))
                        .filter(entry.heardOn().plusDays(after)::equals)
                        .isPresent())
                .map(after -> new CalendarEntry(
                        "check-in-%s-%d".formatted(entry.id(), after),
                        entry.heardOn().plusDays(after),
                        "calendar.checkIn",
                        List.of(entry.company()),
                        "/rejections/%s/check-in".formatted(entry.id())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
