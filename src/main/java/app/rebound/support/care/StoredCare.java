package app.rebound.support.care;

import org.jspecify.annotations.Nullable;

/**
 * An activity with the id it is reached by.
 *
 * @param version what an edit form carries to notice a change in between
 */
public record StoredCare(
        CareActivityId id, CareDetails details, @Nullable Long version) {}
