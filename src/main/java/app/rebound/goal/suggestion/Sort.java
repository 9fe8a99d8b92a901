package app.rebound.goal.suggestion;

/** What sort of a step it is. */
public enum Sort {
    /** Courses, workshops, reading, keeping up with the field. */
    LEARN,
    /** Volunteering, freelancing, a project of one's own. */
    APPLY,
    /** A mentor, a mock interview, a conversation with someone in the role. */
    PEOPLE,
    /** The résumé, the cover letter, examples of work. */
    PAPERS,
    /** What gives strength back. */
    REST
}
