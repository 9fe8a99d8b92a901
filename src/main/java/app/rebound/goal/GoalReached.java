package app.rebound.goal;

/** The person says that they have reached a goal. */
public record GoalReached(GoalId goal) {}
