package app.rebound.resilience.care;

/** What sort of thing does the person good. */
public enum CareSort {
    MOVE,
    OUTDOORS,
    PEOPLE,
    REST,
    MAKE
}
