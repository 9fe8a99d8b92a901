package app.rebound.goal;

import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Steps that were done and goals that were reached. */
@Component
class GoalsDone implements Milestones {

    private final Goals goals;

    GoalsDone(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        var reached = goals.achievedBetween(first, last).stream()
                .map(goal -> new Milestone(
                        "goal:" + goal.id(),
                        Objects.requireNonNull(goal.closedOn()),
                        "milestone.goal",
                        List.of(goal.title()),
                        "/goals/" + goal.id()));
        var steps = goals.stepsDoneBetween(first, last).stream()
                .map(step -> new Milestone(
                        "step:" + step.step(),
                        step.doneOn(),
                        "milestone.step",
                        List.of(step.text(), step.title()),
                        "/goals/%s#step-%s".formatted(step.goal(), step.step())));
        return Stream.concat(reached, steps).toList();
    }
}
