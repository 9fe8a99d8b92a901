package app.rebound.goal.effect;

import app.rebound.goal.GoalId;
import java.util.Optional;

/** Knows how often the theme of a goal of the current journal comes up. */
public interface GoalEffects {

    /** The effect of a goal; empty without a theme, or while there is nothing from before to compare with. */
    Optional<GoalEffect> of(GoalId goal);
}
