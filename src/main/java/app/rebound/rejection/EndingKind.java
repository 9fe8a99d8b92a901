package app.rebound.rejection;

import app.rebound.application.Outcome;

/** What an entry tells of. Only a rejection that stands is counted as one. */
public enum EndingKind {
    REJECTED,
    /** A rejection that the employer took back: a part of the story, and no rejection any more. */
    TAKEN_BACK,
    NO_REPLY,
    ROLE_CLOSED;

    static EndingKind ofQuiet(Outcome outcome) {
        if (!outcome.isQuiet()) {
            throw new IllegalArgumentException("It did not end quietly: " + outcome);
        }
        return valueOf(outcome.name());
    }

    /** Whether the employer went silent or closed the role. */
    public boolean isQuiet() {
        return this == NO_REPLY || this == ROLE_CLOSED;
    }
}
