package app.rebound.practice.story;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story with the id it is reached by.
 *
 * @param version what an edit form carries to notice a change in between
 */
public record StoredStory(
        StoryId id, StoryDetails details, @Nullable Long version) {

    Optional<StoryDetails.Telling> telling(UUID id) {
        return details.tellings().stream()
                .filter(telling -> id.equals(telling.id()))
                .findFirst();
    }
}
