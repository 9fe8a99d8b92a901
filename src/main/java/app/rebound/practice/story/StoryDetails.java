package app.rebound.practice.story;

import app.rebound.application.round.Went;
import app.rebound.practice.Tags;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story to tell.
 *
 * @param title what the person calls it
 * @param situation where it begins
 * @param task what was to be done
 * @param action what they did
 * @param result what came of it
 * @param reflection what they make of it
 * @param tags the questions it answers
 * @param tellings where it was told, the latest first
 */
public record StoryDetails(
        String title,
        @Nullable String situation,
        @Nullable String task,
        @Nullable String action,
        @Nullable String result,
        @Nullable String reflection,
        Tags tags,
        List<Telling> tellings) {

    public StoryDetails {
        Objects.requireNonNull(title);
        Objects.requireNonNull(tags);
        tellings = List.copyOf(tellings);
    }

    Optional<Telling> telling(UUID id) {
        return tellings.stream().filter(telling -> id.equals(telling.id())).findFirst();
    }

    /**
     * That it was told.
     *
     * @param id of the stored one, null for one that is not stored yet
     * @param place where, or to whom
     * @param went how it went
     */
    public record Telling(
            @Nullable UUID id,
            LocalDate toldOn,
            @Nullable String place,
            @Nullable Went went,
            @Nullable String note) {}
}
