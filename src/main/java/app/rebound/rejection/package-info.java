/**
 * Rejections: the entry the journal is about, how it felt, why, and what the person makes of it. Its list reads the
 * application's row beside its own. Later modules add to an entry's page through {@link
 * app.rebound.rejection.entry.StorySource} and to the search through {@link app.rebound.rejection.entry.RejectionSearch}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "application",
            "application::days",
            "application::live",
            "application::preparation",
            "application::round",
            "search",
            "search::index"
        })
@NullMarked
package app.rebound.rejection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
