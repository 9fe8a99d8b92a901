package app.rebound.application.preparation;

/**
 * One part of the brief for the day of an interview.
 *
 * @param section where it stands
 * @param template the template whose fragment {@code brief(content)} shows it
 * @param content what that fragment shows
 */
public record BriefPart(Section section, String template, Object content) {

    /** The order in which the brief is read. */
    public enum Section {
        WHEN,
        RESEARCH,
        STORIES,
        PRACTICE,
        QUESTIONS,
        CONFIDENCE
    }
}
