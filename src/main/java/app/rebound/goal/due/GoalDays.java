package app.rebound.goal.due;

import app.rebound.goal.GoalJournal;
import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The chosen days of goals under way and of their steps, in the calendar. */
@Component
class GoalDays implements CalendarEntries {

    private final GoalJournal goals;

    GoalDays(GoalJournal goals) {
        this.goals = goals;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last) {
        var ends = goals.dueBetween(first, last).stream()
                .map(goal -> new CalendarEntry(
                        "goal-" + goal.id(),
                        Objects.requireNonNull(goal.dueOn()),
                        "calendar.goal",
                        List.of(goal.title()),
                        "/goals/" + goal.id()));
        var steps = goals.stepsDueBetween(first, last).stream()
                .map(step -> new CalendarEntry(
                        "step-" + step.step(),
                        step.dueOn(),
                        "calendar.step",
                        List.of(step.text(), step.title()),
                        "/goals/" + step.goal()));
        return Stream.concat(ends, steps).toList();
    }
}
