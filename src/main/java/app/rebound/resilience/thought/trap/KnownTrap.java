package app.rebound.resilience.thought.trap;

import java.util.UUID;

/** A trap of the person's own, to be read. */
public record KnownTrap(UUID id, String name) {}
