/**
 * People to lean on: who they are, how they help and how to reach them, and when the person last reached out. All of it is
 * private: its rows are {@link app.rebound.platform.journal.NeverShared}, and what it tells other modules names nobody.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "rejection", "rejection::feeling", "week", "week::rest", "search"})
@NullMarked
package app.rebound.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
