package app.rebound.application;

import java.time.LocalDate;

/** What happened to an application on a day. */
public record StoredTurn(TurnKind kind, LocalDate on) {

    /** What can happen to an application; the endings are named as its {@link Outcome}. */
    public enum TurnKind {
        /** It went on after all. */
        OPEN,
        OFFERED,
        REJECTED,
        /** The employer took back a no. */
        TAKEN_BACK,
        OFFER_WITHDRAWN,
        NO_REPLY,
        ROLE_CLOSED,
        WITHDREW,
        DECLINED,
        ACCEPTED
    }
}
