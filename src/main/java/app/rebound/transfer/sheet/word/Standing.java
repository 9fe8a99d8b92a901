package app.rebound.transfer.sheet.word;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import org.jspecify.annotations.Nullable;

/** How an application stands, as a word in a table says it: how far it got, how it ended, or both. */
public enum Standing {
    /** Nobody was written to. */
    SAVED(null, null),
    APPLIED(Stage.APPLIED, null),
    SCREENING(Stage.SCREENING, null),
    ASSESSMENT(Stage.ASSESSMENT, null),
    INTERVIEW(Stage.INTERVIEW, null),
    FINAL(Stage.FINAL, null),
    OFFER(Stage.OFFER, null),
    REJECTED(null, Outcome.REJECTED),
    REJECTED_AT_SCREENING(Stage.SCREENING, Outcome.REJECTED),
    REJECTED_AT_ASSESSMENT(Stage.ASSESSMENT, Outcome.REJECTED),
    REJECTED_AT_INTERVIEW(Stage.INTERVIEW, Outcome.REJECTED),
    REJECTED_AT_FINAL(Stage.FINAL, Outcome.REJECTED),
    OFFER_WITHDRAWN(Stage.OFFER, Outcome.OFFER_WITHDRAWN),
    NO_REPLY(null, Outcome.NO_REPLY),
    ROLE_CLOSED(null, Outcome.ROLE_CLOSED),
    WITHDREW(null, Outcome.WITHDREW),
    DECLINED(Stage.OFFER, Outcome.DECLINED),
    ACCEPTED(Stage.OFFER, Outcome.ACCEPTED),
    /** The word says nothing of it. */
    NOTHING(null, null);

    private final @Nullable Stage stage;
    private final @Nullable Outcome outcome;

    Standing(@Nullable Stage stage, @Nullable Outcome outcome) {
        this.stage = stage;
        this.outcome = outcome;
    }

    /** How far it got, if it says so. */
    public @Nullable Stage stage() {
        return stage;
    }

    /** How it ended, if it did. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** A rejection after a step. */
    static Standing rejectedAt(Stage stage) {
        return switch (stage) {
            case APPLIED -> REJECTED;
            case SCREENING -> REJECTED_AT_SCREENING;
            case ASSESSMENT -> REJECTED_AT_ASSESSMENT;
            case INTERVIEW -> REJECTED_AT_INTERVIEW;
            case FINAL -> REJECTED_AT_FINAL;
            case OFFER -> OFFER_WITHDRAWN;
        };
    }
}
