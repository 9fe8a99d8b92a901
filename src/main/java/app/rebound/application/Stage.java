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

    /** The one after it; null after the last. */
    public @Nullable Stage next() {
        return this == OFFER ? null : values()[ordinal() + 1];
    }
}
