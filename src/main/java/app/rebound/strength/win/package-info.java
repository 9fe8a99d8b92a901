/**
 * Wins: one line and a day for what went well. Some are offered from what happens in the journal, through
 * {@link app.rebound.platform.today.Milestones}, to be kept or left.
 */
@NamedInterface("win")
@NullMarked
package app.rebound.strength.win;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
