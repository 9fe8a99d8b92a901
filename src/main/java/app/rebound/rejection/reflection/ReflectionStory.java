package app.rebound.rejection.reflection;

import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.Entries;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    public String told() {
        return "f.savedAt";
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        return entries.answers().keySet().stream()
                .flatMap(entry -> Stream.of(reflections.of(entry.id()))
                        .filter(stored ->
                                !stored.text().isEmpty() || !stored.reasons().isEmpty())
                        .map(stored -> new StoryPart(
                                entry,
                                journalDay.of(Objects.requireNonNull(stored.savedAt())),
                                Chapter.REFLECTION,
                                "rejections/reflected",
                                stored)))
                .toList();
    }
}
