package app.rebound.platform.journal;

import org.jspecify.annotations.Nullable;

/**
 * Something of the journal as it is saved, with the id it is reached by.
 *
 * @param version what an edit form carries to notice a change in between
 */
public record Stored<I extends Id, D>(
        I id, D details, @Nullable Long version) {}
