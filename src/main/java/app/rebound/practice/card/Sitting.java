package app.rebound.practice.card;

import org.jspecify.annotations.Nullable;

/**
 * Where a practice stands.
 *
 * @param next the card that comes next, null when it is enough
 * @param done how many were practised today
 * @param left how many there are still
 * @param more whether others wait for the coming days
 * @param last the review before, to take back
 */
record Sitting(
        @Nullable StoredCard next,
        int done,
        int left,
        boolean more,
        @Nullable PastReview last) {}
