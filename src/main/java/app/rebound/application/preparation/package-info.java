/**
 * Before an interview: what was looked up, how it fits, and the brief for the day, to which other modules contribute
 * through {@link app.rebound.application.preparation.BriefSource}.
 */
@NamedInterface("preparation")
@NullMarked
package app.rebound.application.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
