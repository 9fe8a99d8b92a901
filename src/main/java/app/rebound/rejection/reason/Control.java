package app.rebound.rejection.reason;

/** The kind of a reason: something the person can work on, a matter of fit, or the employer's decision. */
public enum Control {
    MINE,
    FIT,
    THEIRS
}
