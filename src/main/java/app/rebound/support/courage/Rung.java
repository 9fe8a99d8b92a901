package app.rebound.support.courage;

import org.jspecify.annotations.Nullable;

/**
 * A step that is on the ladder.
 *
 * @param expected how much fear the person expects, from 0 to 10
 */
record Rung(BraveStepId id, String title, @Nullable Short expected) {}
