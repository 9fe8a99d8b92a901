package app.rebound.rejection.round;

import app.rebound.application.round.Meeting;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.platform.today.DueItems;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** How a round went, under <em>Today</em>: as soon as it is over, and for a week. */
@Component
class UntoldRounds implements DueItems {

    private static final int DAYS = 7;

    private final RoundReflections reflections;
    private final JournalDay journalDay;

    UntoldRounds(RoundReflections reflections, JournalDay journalDay) {
        this.reflections = reflections;
        this.journalDay = journalDay;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        var now = journalDay.now();
        return reflections.untold(today.minusDays(DAYS), today, Limit.of(most)).stream()
                .filter(round -> isOver(round, now))
                .map(UntoldRounds::item)
                .toList();
    }

    private static boolean isOver(RoundReflections.Untold round, ZonedDateTime now) {
        var meeting = round.meeting() == null ? Meeting.UNKNOWN : round.meeting();
        return meeting.isOver(round.heldOn(), now);
    }

    private static DueItem item(RoundReflections.Untold round) {
        return new DueItem(
                "round-felt:" + round.id(),
                Kind.FEELING,
                round.heldOn(),
                "due.roundReflection",
                List.of(round.company()),
                "/rounds/%s/reflection".formatted(round.id()),
                "due.roundReflection.do",
                round.heldOn().plusDays(DAYS));
    }
}
