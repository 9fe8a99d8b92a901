package app.rebound.reframing.trap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trap of the person's own, to be read.
 *
 * @param version what a form carries to notice a change in between
 */
public record KnownTrap(UUID id, String name, @Nullable Long version) {}
