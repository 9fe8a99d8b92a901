package app.rebound.application;

import org.jspecify.annotations.Nullable;

/** How far an application got; the furthest stage it reached counts. */
public enum Stage {
    APPLIED,
    SCREENING,
    ASSESSMENT,
    INTERVIEW,
    FINAL,
    OFFER;

    /** Whether the answer came to what was sent, before anybody was met or anything was asked. */
    public boolean isOnPaper() {
        return this == APPLIED;
    }

    /** The one after it; null after the last. */
    public @Nullable Stage next() {
        return this == OFFER ? null : values()[ordinal() + 1];
    }
}
