/**
 * Arriving: an offer, an acceptance, a goal that was reached. Each has a page of its own, and the dashboard leads with it
 * until the person moves on.
 */
@ApplicationModule(allowedDependencies = {"platform", "application", "goal"})
@NullMarked
package app.rebound.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
