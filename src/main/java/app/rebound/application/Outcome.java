package app.rebound.application;

/** How an application stands or ended. */
public enum Outcome {
    OPEN,
    REJECTED,
    NO_REPLY,
    ROLE_CLOSED,
    WITHDREW,
    DECLINED,
    ACCEPTED
}
