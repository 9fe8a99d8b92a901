package app.rebound.rejection.entry;

import app.rebound.rejection.StoredRejection;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One part of an entry's story.
 *
 * @param entry the entry it belongs to: an application can have ended more than once
 * @param on the day it belongs to
 * @param chapter orders the parts of one day
 * @param template the template whose fragment {@code story(part, entry)} shows it
 * @param content what that fragment shows
 */
public record StoryPart(StoredRejection entry, LocalDate on, Chapter chapter, String template, Object content) {

    /** Whether it stands beside the story. */
    public boolean isFact() {
        return chapter.isFact();
    }

    /** What it shows, if it belongs to an entry and is of a kind. */
    public <T> Stream<T> contentOf(StoredRejection entry, Class<T> kind) {
        return this.entry.equals(entry) && kind.isInstance(content) ? Stream.of(kind.cast(content)) : Stream.empty();
    }

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
        GOAL,
        THEMES;

        /** Whether it is no event but what is known beside the story. */
        public boolean isFact() {
            return this == GOAL || this == THEMES;
        }
    }
}
