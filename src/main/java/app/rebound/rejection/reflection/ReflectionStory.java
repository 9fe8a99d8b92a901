package app.rebound.rejection.reflection;

import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryStep;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The reflection and the reasons in an entry's story; where there are none yet, that is open. */
@Component
class ReflectionStory implements StorySource, EntryStep {

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

    @Override
    public Optional<Step> stepFor(StoredRejection entry, List<StoryPart> story) {
        var isWritten = story.stream()
                .flatMap(part -> part.contentOf(entry, StoredReflection.class))
                .findAny()
                .isPresent();
        return isWritten
                ? Optional.empty()
                : Optional.of(new Step(Kind.REFLECT, "/rejections/%s/reflection".formatted(entry.id())));
    }
}
