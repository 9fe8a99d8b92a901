/**
 * The confidence card: three strengths, a story and a balanced thought to read before an interview, chosen by what fits
 * the role and changed by the person. Whoever keeps balanced thoughts implements
 * {@link app.rebound.strength.card.CardThought}.
 */
@NamedInterface("card")
@NullMarked
package app.rebound.strength.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
