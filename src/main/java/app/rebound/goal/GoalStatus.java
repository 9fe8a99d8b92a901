package app.rebound.goal;

/** Where a goal stands. Letting go is an ending as good as the other. */
public enum GoalStatus {
    ACTIVE,
    ACHIEVED,
    LET_GO
}
