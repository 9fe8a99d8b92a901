package app.rebound.practice.card;

import app.rebound.application.ApplicationId;
import app.rebound.practice.Tags;
import app.rebound.practice.story.StoryId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is on a practice card.
 *
 * @param question as it may be asked
 * @param notes the answer, in the person's own words
 * @param keyPoints what should not be missing in it
 * @param tags what it is found by
 * @param application where it was asked, if it was
 * @param story that answers it
 */
public record CardDetails(
        String question,
        @Nullable String notes,
        @Nullable String keyPoints,
        Tags tags,
        @Nullable ApplicationId application,
        @Nullable StoryId story) {

    public CardDetails {
        Objects.requireNonNull(question);
        Objects.requireNonNull(tags);
    }

    CardDetails withoutStory() {
        return new CardDetails(question, notes, keyPoints, tags, application, null);
    }
}
