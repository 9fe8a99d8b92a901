/** Rounds: one conversation or test within an application, its questions and how it went. */
@NamedInterface("round")
@NullMarked
package app.rebound.application.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
