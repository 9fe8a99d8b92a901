package app.rebound.application.preparation;

import org.jspecify.annotations.Nullable;

/**
 * What was looked up for one application.
 *
 * @param version what the form carries to notice a change in between; null where nothing is saved yet
 */
public record StoredResearch(
        ResearchDetails details, @Nullable Long version) {}
