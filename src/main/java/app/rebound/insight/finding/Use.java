package app.rebound.insight.finding;

/** What a finding is good for, the most useful first. */
public enum Use {
    /** The person can do something about it. */
    ACT,
    /** Something goes well. */
    GOES_WELL,
    /** It was not in the person's hands. */
    NOT_MINE,
    /** Good to know. */
    KNOW,
    /** Said where the person looks for it, and never among the first. */
    QUIET
}
