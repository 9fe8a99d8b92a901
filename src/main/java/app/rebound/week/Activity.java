package app.rebound.week;

/** What a weekly target is about. */
public enum Activity {
    APPLICATIONS,
    CONTACTS,
    PRACTICE,
    LEARNING,
    /** Days of rest. */
    REST,
    HOBBIES,
    /** Something of the person's own, with a label. */
    OWN
}
