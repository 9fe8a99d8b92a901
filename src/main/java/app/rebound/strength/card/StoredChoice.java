package app.rebound.strength.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person chose for a card.
 *
 * @param version what an edit form carries to notice a change in between
 */
record StoredChoice(UUID id, CardChoice choice, @Nullable Long version) {}
