package app.rebound.goal;

/** Where a step can be moved: past its neighbour on one side or the other. */
public enum StepMove {
    EARLIER,
    LATER
}
