package app.rebound.goal;

import app.rebound.platform.CalendarEntries;
import app.rebound.platform.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The chosen days of goals under way, in the calendar. */
@Component
class GoalDays implements CalendarEntries {

    private final Goals goals;

    GoalDays(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last) {
        return goals.dueBetween(first, last).stream()
                .map(goal -> new CalendarEntry(
                        "goal-" + goal.id(),
                        Objects.requireNonNull(goal.dueOn()),
                        "calendar.goal",
                        List.of(goal.title()),
                        "/goals/" + goal.id()))
                .toList();
    }
}
