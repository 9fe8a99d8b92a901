package app.rebound.rejection.reflection;

import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reflection and the reasons in an entry's story. */
@Component
class ReflectionStory implements StorySource {

    private final ReflectionJournal reflections;
    private final JournalDay journalDay;

    ReflectionStory(ReflectionJournal reflections, JournalDay journalDay) {
        this.reflections = reflections;
        this.journalDay = journalDay;
    }

    @Override
    public List<StoryPart> partsOf(StoredRejection rejection) {
        var stored = reflections.of(rejection.id());
        if (stored.savedAt() == null
                || stored.text().isEmpty() && stored.reasons().isEmpty()) {
            return List.of();
        }
        var day = journalDay.of(stored.savedAt());
        return List.of(new StoryPart(day, Chapter.REFLECTION, "rejections/reflected", stored));
    }
}
