package app.rebound.insight.kind.theme;

import app.rebound.insight.fact.Evidence;
import app.rebound.insight.finding.NextStep;
import java.util.UUID;

/** The way from a theme to the goal that works on it. */
final class Goals {

    private Goals() {}

    /** The goal that is under way, or else a new one. */
    static NextStep step(Evidence evidence, UUID theme, String label) {
        return evidence.facts().goals().stream()
                .filter(goal -> goal.active() && goal.theme().equals(theme))
                .findFirst()
                .map(goal -> NextStep.openGoal(goal.goal()))
                .orElseGet(() -> NextStep.goalForTheme(theme, label));
    }
}
