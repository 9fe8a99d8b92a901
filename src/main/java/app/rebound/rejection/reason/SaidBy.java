package app.rebound.rejection.reason;

/** Whose view a reason is: the person's own guess, or what the employer said. */
public enum SaidBy {
    ME,
    THEM
}
