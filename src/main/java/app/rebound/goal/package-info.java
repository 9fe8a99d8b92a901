/**
 * Goals: what the person sets out to do, what raised it, the small steps towards it, looking back on it and how it ended. Other modules reach
 * them by {@link app.rebound.goal.GoalId} and {@link app.rebound.goal.GoalJournal}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "rejection",
            "rejection::entry",
            "rejection::reason",
            "feedback",
            "feedback::note",
            "search"
        })
@NullMarked
package app.rebound.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
