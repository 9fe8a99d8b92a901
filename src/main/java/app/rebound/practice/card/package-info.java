/** Practice cards and their reviews: what is due today, one answer after the other, and the way back from the last one. */
@NamedInterface("card")
@NullMarked
package app.rebound.practice.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
