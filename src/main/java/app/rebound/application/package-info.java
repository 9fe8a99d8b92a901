/**
 * Job applications and their rounds: what was applied for, how far it went, and how each conversation was. Other modules
 * reach it by {@link app.rebound.application.ApplicationId} and {@link app.rebound.application.ApplicationLog}.
 */
@ApplicationModule(allowedDependencies = {"platform", "account", "search"})
@NullMarked
package app.rebound.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
