package app.rebound.arrival;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the dashboard leads with.
 *
 * @param name the employer, or the goal
 * @param href its page
 */
public record ArrivalLine(UUID id, ArrivalKind kind, LocalDate on, String name, String href) {}
