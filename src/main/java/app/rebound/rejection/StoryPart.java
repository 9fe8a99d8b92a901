package app.rebound.rejection;

import java.time.LocalDate;

/**
 * One part of an entry's story.
 *
 * @param on the day it belongs to
 * @param chapter orders the parts of one day
 * @param template the template whose fragment {@code story(part, entry)} shows it
 * @param content what that fragment shows
 */
public record StoryPart(LocalDate on, Chapter chapter, String template, Object content) {

    /** The order in which things happen on one day. */
    public enum Chapter {
        APPLIED,
        ROUND,
        PRACTICE,
        TURN,
        HEARD,
        FEELINGS,
        REFLECTION,
        CHECK_IN,
        DAY,
        REQUEST,
        FEEDBACK,
        GOAL
    }
}
