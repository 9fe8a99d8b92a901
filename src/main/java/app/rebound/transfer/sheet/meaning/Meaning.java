package app.rebound.transfer.sheet.meaning;

import app.rebound.application.Stage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a column becomes. */
public enum Meaning {
    EMPLOYER,
    ROLE,
    /** Both in one cell, as in "Nurse at Harbour Clinic". */
    ROLE_AT_EMPLOYER,
    /** How far it got, or how it ended; a day may stand beside it. */
    STATUS,
    /** All that happened, each with its day. */
    HISTORY,
    APPLIED_ON,
    /** Whether it was sent at all. */
    APPLIED,
    HEARD_ON,
    DAYS_TO_ANSWER,
    /** Yes, or the day. */
    REJECTED,
    /** The day of what the status says. */
    CHANGED_ON,
    /** A column for a step: yes, or its days. */
    SCREENING,
    ASSESSMENT,
    INTERVIEW,
    FINAL,
    OFFER,
    SOURCE,
    VIA,
    LINK,
    NEXT_STEP,
    NEXT_STEP_ON,
    FEELINGS,
    NOTES,
    /** A note with the heading of the column before it. */
    NAMED,
    SAVED_ON,
    IGNORED;

    private static final Map<Meaning, Stage> STEPS = Map.of(
            SCREENING, Stage.SCREENING,
            ASSESSMENT, Stage.ASSESSMENT,
            INTERVIEW, Stage.INTERVIEW,
            FINAL, Stage.FINAL,
            OFFER, Stage.OFFER);

    /** The step that a column stands for, if it stands for one. */
    public @Nullable Stage step() {
        return STEPS.get(this);
    }

    /** Whether several columns can be this at once. */
    public boolean isOfMany() {
        return step() != null || this == STATUS || this == NOTES || this == NAMED || this == IGNORED || this == HISTORY;
    }

    boolean hasDays() {
        return this == APPLIED_ON || this == HEARD_ON || this == CHANGED_ON || this == NEXT_STEP_ON || this == SAVED_ON;
    }

    /** Days may stand in it, but need not. */
    boolean mayHaveDays() {
        return hasDays() || step() != null || this == REJECTED || this == STATUS || this == HISTORY;
    }
}
