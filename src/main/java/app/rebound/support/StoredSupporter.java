package app.rebound.support;

import org.jspecify.annotations.Nullable;

/**
 * A supporter with the id they are reached by.
 *
 * @param version what an edit form carries to notice a change in between
 */
public record StoredSupporter(
        SupporterId id, SupporterDetails details, @Nullable Long version) {}
