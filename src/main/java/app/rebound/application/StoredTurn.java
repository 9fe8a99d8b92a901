package app.rebound.application;

import java.time.LocalDate;

/** What happened to an application on a day. */
public record StoredTurn(TurnKind kind, LocalDate on) {}
