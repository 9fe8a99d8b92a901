package app.rebound.goal.due;

import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalSummary;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.platform.today.DueItems;
import app.rebound.platform.today.LooksBack;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Goals whose chosen day is near, and those to look back on: after that day, or every four weeks without one. */
@Component
class DueGoals implements DueItems, LooksBack {

    private static final int DAYS_AHEAD = 3;
    private static final int WEEKS_BETWEEN = 4;

    private final GoalJournal goals;

    DueGoals(GoalJournal goals) {
        this.goals = goals;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        return goals.dueBy(today.plusDays(DAYS_AHEAD), most).stream()
                .filter(goal -> !isPast(goal, today))
                .map(goal -> dated(goal, today))
                .toList();
    }

    @Override
    public List<DueItem> toLookBackOn(LocalDate today, int most) {
        return Stream.concat(
                        goals.dueBy(today.minusDays(1), most).stream().map(goal -> dated(goal, today)),
                        goals.notLookedAtSince(today.minusWeeks(WEEKS_BETWEEN), most).stream()
                                .map(DueGoals::undated))
                .toList();
    }

    private static boolean isPast(GoalSummary goal, LocalDate today) {
        return Objects.requireNonNull(goal.dueOn()).isBefore(today);
    }

    private static DueItem dated(GoalSummary goal, LocalDate today) {
        var day = Objects.requireNonNull(goal.dueOn());
        var ahead = day.isAfter(today);
        // Put aside while it was ahead, it comes back on its day.
        return new DueItem(
                "goal:%s:%s".formatted(goal.id(), day),
                Kind.GOAL,
                ahead ? day.minusDays(DAYS_AHEAD) : day,
                ahead ? "due.goal.ahead" : day.isEqual(today) ? "due.goal.today" : "due.goal.past",
                List.of(goal.title(), day),
                "/goals/" + goal.id() + (ahead ? "" : "/review"),
                ahead ? "due.goal.do" : "due.goal.review.do");
    }

    private static DueItem undated(GoalSummary goal) {
        return new DueItem(
                "goal:" + goal.id(),
                Kind.GOAL,
                goal.lookedAtOn().plusWeeks(WEEKS_BETWEEN),
                "due.goal.review",
                List.of(goal.title()),
                "/goals/%s/review".formatted(goal.id()),
                "due.goal.review.do");
    }
}
