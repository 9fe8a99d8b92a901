/**
 * Resilience: being fair to oneself, what one can do, whom one can lean on, what helps, and where one is going. Its parts
 * offer each other what speaks for the person through {@link app.rebound.resilience.EvidenceSource}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "application",
            "application::preparation",
            "rejection",
            "rejection::feeling",
            "rejection::reflection",
            "feedback",
            "goal",
            "goal::week",
            "goal::rest",
            "practice",
            "practice::story",
            "search"
        })
@NullMarked
package app.rebound.resilience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
