package app.rebound.application.employer;

import app.rebound.application.round.RoundKind;
import java.time.LocalDate;

/**
 * Who was in a round.
 *
 * @param people as the person noted it
 */
record Met(RoundKind kind, LocalDate heldOn, String people) {}
