package app.rebound.feedback.theme;

import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.ReflectionSaved;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What reflections are about: suggested when one is saved, shown in the entry's story. */
@Component
class ReflectionThemes implements StorySource {

    private final MentionJournal mentions;
    private final ReflectionJournal reflections;
    private final JournalDay journalDay;

    ReflectionThemes(MentionJournal mentions, ReflectionJournal reflections, JournalDay journalDay) {
        this.mentions = mentions;
        this.reflections = reflections;
        this.journalDay = journalDay;
    }

    @EventListener
    void suggest(ReflectionSaved saved) {
        mentions.suggest(saved.rejection(), null, ThemedText.of(saved.text()));
    }

    @Override
    public List<StoryPart> partsOf(StoredRejection rejection) {
        var stored = reflections.of(rejection.id());
        if (stored.savedAt() == null || stored.text().isEmpty()) {
            return List.of();
        }
        var day = journalDay.of(stored.savedAt());
        var themes = mentions.of(rejection.id()).in(null);
        // The last chapter that day may have before the goals: it comes after what it is about.
        return List.of(new StoryPart(day, Chapter.FEEDBACK, "feedback/reflection-themes", themes));
    }
}
