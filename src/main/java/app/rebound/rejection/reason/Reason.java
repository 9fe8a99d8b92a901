package app.rebound.rejection.reason;

/** Why an application ended, in nine flat kinds; there is no "other": a person's own label takes its place. */
public enum Reason {
    SKILLS(Control.MINE),
    EXPERIENCE(Control.FIT),
    IMPRESSION(Control.MINE),
    PREPARATION(Control.MINE),
    TEAM_FIT(Control.FIT),
    MOTIVATION(Control.FIT),
    TERMS(Control.FIT),
    ANOTHER_CANDIDATE(Control.THEIRS),
    ROLE_CHANGED(Control.THEIRS);

    private final Control usual;

    Reason(Control usual) {
        this.usual = usual;
    }

    /** Of what kind it usually is; what the person says of a rejection may differ. */
    public Control usualControl() {
        return usual;
    }
}
