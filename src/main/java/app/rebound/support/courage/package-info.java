/** Facing a fear: a ladder of small brave steps, and what the fear was before and after. */
@NamedInterface("courage")
@NullMarked
package app.rebound.support.courage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
