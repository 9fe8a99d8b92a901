package app.rebound.practice.story;

import app.rebound.practice.Tags;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of stories.
 *
 * @param told how often it was told
 * @param lastTold the last time
 */
public record StorySummary(
        StoryId id,
        String title,
        String tags,
        long told,
        @Nullable LocalDate lastTold) {

    public List<String> tagNames() {
        return Tags.of(tags).names();
    }
}
