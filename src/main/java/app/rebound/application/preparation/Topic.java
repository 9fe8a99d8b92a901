package app.rebound.application.preparation;

/** What a person may look up before an interview. */
public enum Topic {
    COMPANY,
    ROLE,
    CULTURE,
    TEAM,
    INTERVIEWERS,
    QUESTIONS
}
