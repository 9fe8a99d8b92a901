package app.rebound.insight.kind.place;

import app.rebound.application.round.RoundKind;

/** What a person can suspect before there is anything to count. */
public final class Suspicions {

    private Suspicions() {}

    /** The key of the finding that says whether applications end at a kind of round. */
    public static String endsAt(RoundKind kind) {
        return Bottleneck.keyOf(kind);
    }
}
