package app.rebound.goal;

import org.jspecify.annotations.Nullable;

/**
 * A goal with the id it is reached by.
 *
 * @param version what an edit form carries to notice a change in between
 */
public record StoredGoal(
        GoalId id, GoalDetails details, @Nullable Long version) {}
