/**
 * Care: what does the person good, logged in a tap, and whether it was lighter afterwards: in their own numbers, or not at
 * all. Counts in the weekly rhythm.
 */
@NamedInterface("care")
@NullMarked
package app.rebound.support.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
