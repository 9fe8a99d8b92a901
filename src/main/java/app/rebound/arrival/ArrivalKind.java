package app.rebound.arrival;

/** What a person has come to. */
public enum ArrivalKind {
    OFFER,
    ACCEPTED,
    GOAL
}
