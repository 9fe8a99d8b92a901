/** Strengths: what the person can do and has achieved, with what shows it, in their own order. */
@NamedInterface("strength")
@NullMarked
package app.rebound.resilience.strength;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
