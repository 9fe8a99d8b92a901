package app.rebound.rejection.checkin;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.KeptReads;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.platform.today.DueItems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How it feels by now, under <em>Today</em>. */
@Component
class DueCheckIns implements DueItems {

    private final CheckInJournal journal;
    private final CheckIns checkIns;
    private final JournalDay journalDay;
    private final KeptReads kept;

    DueCheckIns(CheckInJournal journal, CheckIns checkIns, JournalDay journalDay, KeptReads kept) {
        this.journal = journal;
        this.checkIns = checkIns;
        this.journalDay = journalDay;
        this.kept = kept;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        var rhythm = kept.part(Rhythm.class, "", journal::rhythm);
        if (rhythm.isOff()) {
            return List.of();
        }
        return checkIns.felt(rhythm.earliestHeard(today), today).stream()
                .flatMap(entry -> item(rhythm, entry, today))
                .limit(most)
                .toList();
    }

    private Stream<DueItem> item(Rhythm rhythm, FeltEntry entry, LocalDate today) {
        var zone = journalDay.zone();
        // The key has no day: who moves the question means the next one too.
        return rhythm
                .openOn(today, entry.heardOn(), entry.loggedOn(zone), entry.lastSaid(zone))
                .map(day -> new DueItem(
                        "check-in:" + entry.id(),
                        Kind.FEELING,
                        day,
                        "due.checkIn",
                        List.of(entry.company(), ChronoUnit.DAYS.between(entry.heardOn(), today)),
                        "/rejections/%s/check-in".formatted(entry.id()),
                        "due.checkIn.do",
                        rhythm.lapsesOn(entry.heardOn())))
                .stream();
    }
}
