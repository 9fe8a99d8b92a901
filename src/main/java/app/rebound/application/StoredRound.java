package app.rebound.application;

/** A round with the id it is reached by. */
public record StoredRound(RoundId id, RoundDetails details) {}
