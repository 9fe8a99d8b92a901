package app.rebound.application;

/** Where an application came from. */
public enum Source {
    JOB_BOARD,
    REFERRAL,
    NETWORKING,
    RECRUITER,
    DIRECT,
    EVENT,
    /** At the employer the person works for already. */
    INTERNAL
}
