package app.rebound.application.round;

import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Rounds that were held or are planned, in the calendar. */
@Component
class RoundDays implements CalendarEntries {

    private final Rounds rounds;

    RoundDays(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last) {
        return rounds.between(first, last).stream()
                .map(round -> new CalendarEntry(
                        "round-" + round.id(),
                        round.heldOn(),
                        "calendar.round",
                        List.of(new DefaultMessageSourceResolvable("roundKind." + round.kind()), round.company()),
                        "/rounds/%s/edit".formatted(round.id())))
                .toList();
    }
}
