/** Strengths: what the person can do and has achieved, with what shows it, in their own order. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "application",
            "application::preparation",
            "rejection",
            "feedback",
            "feedback::note",
            "practice",
            "practice::story",
            "search"
        })
@NullMarked
package app.rebound.strength;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
