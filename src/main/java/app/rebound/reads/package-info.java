/** Short reads: what is known about rejection and what is not, each with its sources and one thing to do. */
@ApplicationModule(allowedDependencies = {"platform", "rejection", "rejection::entry", "rejection::feeling"})
@NullMarked
package app.rebound.reads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
