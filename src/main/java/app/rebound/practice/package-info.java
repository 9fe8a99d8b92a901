/**
 * Practice: cards on a spaced-repetition schedule, mock interviews and stories to tell. Cards come from questions the person
 * struggled with, from a starter bank, and from themselves. Finds struggled questions in the rows of application and rejection.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "application",
            "application::preparation",
            "application::round",
            "rejection",
            "rejection::entry",
            "week",
            "search"
        })
@NullMarked
package app.rebound.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
