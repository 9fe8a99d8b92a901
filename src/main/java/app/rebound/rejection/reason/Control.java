package app.rebound.rejection.reason;

/** Whether a reason was in the person's hands, a matter of fit, or the employer's own. */
public enum Control {
    MINE,
    FIT,
    THEIRS
}
