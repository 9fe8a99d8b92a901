/** The pages of cards: the bank, one card, and a sitting with those that are due. */
@NullMarked
package app.rebound.practice.card.page;

import org.jspecify.annotations.NullMarked;
