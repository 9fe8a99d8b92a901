package app.rebound.compass.fit;

import app.rebound.compass.CompassJournal;
import app.rebound.compass.Line;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How the role of an entry fits the compass, in its story. */
@Component
class FitStory implements StorySource {

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
    public List<StoryPart> partsOf(StoredRejection rejection) {
        var stored = fits.of(rejection.applicationId());
        if (stored.details().isEmpty()) {
            return List.of();
        }
        return List.of(new StoryPart(
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
}
