/** Thinking traps: a dozen that everyone is offered, and those of the person's own beside them. */
@NamedInterface("trap")
@NullMarked
package app.rebound.reframing.trap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
