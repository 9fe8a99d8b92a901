package app.rebound.goal;

import app.rebound.platform.DueItem;
import app.rebound.platform.DueItem.Kind;
import app.rebound.platform.DueItems;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Goals whose chosen day is near or past, under <em>Today</em>. */
@Component
class DueGoals implements DueItems {

    private static final int DAYS_AHEAD = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Goals goals;

    DueGoals(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        return goals.dueBy(today.plusDays(DAYS_AHEAD), Limit.of(most)).stream()
                .map(goal -> item(goal, today))
                .toList();
    }

    private static DueItem item(GoalSummary goal, LocalDate today) {
        var day = Objects.requireNonNull(goal.dueOn());
        var sentence = day.isEqual(today) ? "due.goal.today" : day.isAfter(today) ? "due.goal.ahead" : "due.goal.past";
        return new DueItem(
                "goal:%s:%s".formatted(goal.id(), day),
                Kind.GOAL,
                day.minusDays(DAYS_AHEAD),
                sentence,
                List.of(goal.title(), DAY.format(day)),
                "/goals/" + goal.id(),
                "due.goal.do");
    }
}
