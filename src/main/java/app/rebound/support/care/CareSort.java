package app.rebound.support.care;

/** What sort of thing does the person good. */
public enum CareSort {
    MOVE,
    OUTDOORS,
    PEOPLE,
    REST,
    MAKE
}
