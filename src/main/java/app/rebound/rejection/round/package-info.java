/** What the person makes of a round, right after it and however it ends; a later reflection finds it there. */
@NamedInterface("round")
@NullMarked
package app.rebound.rejection.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
