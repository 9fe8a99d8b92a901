package app.rebound.compass.fit;

import app.rebound.compass.CompassJournal;
import app.rebound.compass.Line;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryOffer;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the role of an entry fits the compass, in its story; once there is a compass, it is offered until it is said. */
@Component
class FitStory implements StorySource, EntryOffer {

    private final FitJournal fits;
    private final CompassJournal compass;

    FitStory(FitJournal fits, CompassJournal compass) {
        this.fits = fits;
        this.compass = compass;
    }

    /**
     * What the story shows.
     *
     * @param touches the values and deal-breakers it touches that are still in the compass
     */
    public record Told(FitDetails details, List<Line> touches) {}

    @Override
    public String told() {
        return "exists (select 1 from ApplicationFit h where h.applicationId = a.id)";
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        var stored = fits.of(entries.application());
        if (stored.details().isEmpty()) {
            return List.of();
        }
        return List.of(new StoryPart(
                entries.first(),
                Objects.requireNonNull(stored.heldOn()),
                Chapter.REFLECTION,
                "compass/fit-story",
                new Told(stored.details(), touched(stored.details()))));
    }

    private List<Line> touched(FitDetails details) {
        if (details.touches().isEmpty()) {
            return List.of();
        }
        return compass.all().touchable().stream()
                .filter(line -> details.touches().contains(line.id()))
                .toList();
    }

    @Override
    public String asked() {
        return "exists (select 1 from CompassLine l)";
    }

    @Override
    public Optional<Offer> offerFor(StoredRejection rejection, @Nullable Object isThere, List<StoryPart> story) {
        var isSaid = story.stream()
                .flatMap(part -> part.contentOf(rejection, Told.class))
                .findAny()
                .isPresent();
        return Boolean.TRUE.equals(isThere) && !isSaid
                ? Optional.of(
                        new Offer("/applications/%s/fit".formatted(rejection.applicationId()), "fit.offer", "compass"))
                : Optional.empty();
    }
}
