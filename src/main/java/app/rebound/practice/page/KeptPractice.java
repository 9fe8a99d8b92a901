package app.rebound.practice.page;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import app.rebound.week.Activity;
import app.rebound.week.Week;
import app.rebound.week.WeekCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Weeks with practice on three days: with cards, or with a mock interview. */
@Component
class KeptPractice implements Milestones {

    private static final int ENOUGH = 3;

    private final List<WeekCounts> counts;
    private final JournalDay journalDay;

    KeptPractice(List<WeekCounts> counts, JournalDay journalDay) {
        this.counts = counts;
        this.journalDay = journalDay;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        // The week of the first day may have begun before it.
        var from = Week.of(first, journalDay.weekStart()).first();
        return counts.stream()
                .filter(one -> one.activity() == Activity.PRACTICE)
                .flatMap(one -> one.between(from, last).keySet().stream())
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(day -> Week.of(day, journalDay.weekStart()), Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(KeptPractice::milestone)
                .filter(milestone -> !milestone.on().isBefore(first))
                .toList();
    }

    private static Stream<Milestone> milestone(Map.Entry<Week, List<LocalDate>> week) {
        return week.getValue().stream()
                .skip(ENOUGH - 1)
                .limit(1)
                .map(third -> new Milestone(
                        "practice:" + week.getKey().monday(), third, "milestone.practice", List.of(), "/practice"));
    }
}
