package app.rebound.application.round;

/** A round with the id it is reached by. */
public record StoredRound(RoundId id, RoundDetails details) {}
