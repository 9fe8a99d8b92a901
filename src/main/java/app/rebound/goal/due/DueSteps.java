package app.rebound.goal.due;

import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalSummary.StepDue;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.platform.today.DueItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Steps whose day has come, under <em>Today</em>. */
@Component
class DueSteps implements DueItems {

    private final GoalJournal goals;

    DueSteps(GoalJournal goals) {
        this.goals = goals;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        return goals.stepsDueBy(today, most).stream()
                .map(step -> item(step, today))
                .toList();
    }

    private static DueItem item(StepDue step, LocalDate today) {
        var isToday = step.dueOn().isEqual(today);
        return new DueItem(
                "step:" + step.step(),
                Kind.GOAL,
                step.dueOn(),
                isToday ? "due.step.today" : "due.step.past",
                isToday ? List.of(step.text(), step.title()) : List.of(step.text(), step.title(), step.dueOn()),
                "/goals/%s#step-%s".formatted(step.goal(), step.step()),
                "due.step.do");
    }
}
