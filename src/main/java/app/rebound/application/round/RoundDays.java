package app.rebound.application.round;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.CalendarEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Rounds that were held or are planned, in the calendar. */
@Component
class RoundDays implements CalendarEntries {

    private final Rounds rounds;
    private final JournalDay journalDay;

    RoundDays(Rounds rounds, JournalDay journalDay) {
        this.rounds = rounds;
        this.journalDay = journalDay;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last) {
        return rounds.between(first, last).stream().map(this::entry).toList();
    }

    private CalendarEntry entry(Rounds.Held round) {
        var meeting = round.meeting() == null ? Meeting.UNKNOWN : round.meeting();
        var start = meeting.startOn(round.heldOn(), journalDay.zone());
        var minutes = meeting.lastsMinutes();
        var reminder = meeting.reminder();
        return new CalendarEntry(
                "round-" + round.id(),
                round.heldOn(),
                "calendar.round",
                List.of(new DefaultMessageSourceResolvable("roundKind." + round.kind()), round.company()),
                "/rounds/%s/edit".formatted(round.id()),
                start,
                minutes == null ? null : Duration.ofMinutes(minutes),
                meeting.venue(),
                reminder == null ? null : reminder.fromStart(start != null));
    }
}
