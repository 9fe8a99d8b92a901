/** Whether the theme of a goal still comes up. This module shows it; whoever counts it implements it. */
@NamedInterface("effect")
@NullMarked
package app.rebound.goal.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
