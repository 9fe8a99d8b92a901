package app.rebound.application;

/** How far an application got; the furthest stage it reached counts. */
public enum Stage {
    APPLIED,
    SCREENING,
    ASSESSMENT,
    INTERVIEW,
    FINAL,
    OFFER
}
