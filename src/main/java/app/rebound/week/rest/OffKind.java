package app.rebound.week.rest;

/** Why a day is off. */
public enum OffKind {
    REST,
    SICK,
    PAUSE
}
