package app.rebound.insight.kind.theme;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.finding.Advice;
import java.util.UUID;

/** The way from a theme to the goal that works on it. */
final class ThemeGoals {

    private ThemeGoals() {}

    /** The goal that is under way, or else a new one. */
    static Advice step(FactsByEntry evidence, UUID theme, String label) {
        return evidence.facts().goals().stream()
                .filter(goal -> goal.active() && goal.theme().equals(theme))
                .findFirst()
                .map(goal -> Advice.openGoal(goal.goal()))
                .orElseGet(() -> Advice.goalForTheme(theme, label));
    }
}
