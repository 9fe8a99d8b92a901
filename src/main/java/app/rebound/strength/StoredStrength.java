package app.rebound.strength;

import org.jspecify.annotations.Nullable;

/**
 * A strength with the id it is reached by.
 *
 * @param version what an edit form carries to notice a change in between
 */
public record StoredStrength(
        StrengthId id, StrengthDetails details, @Nullable Long version) {}
