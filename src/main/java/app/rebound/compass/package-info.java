/** Where a person is going: values, long-term goals, the four circles of ikigai and deal-breakers, in their own order. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "application",
            "application::round",
            "goal",
            "rejection",
            "rejection::entry",
            "rejection::reflection",
            "search"
        })
@NullMarked
package app.rebound.compass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
