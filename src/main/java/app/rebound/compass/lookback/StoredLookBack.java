package app.rebound.compass.lookback;

import org.jspecify.annotations.Nullable;

/**
 * A look back with the id it is reached by.
 *
 * @param version what an edit form carries to notice a change in between
 */
public record StoredLookBack(
        LookBackId id, LookBackDetails details, @Nullable Long version) {}
