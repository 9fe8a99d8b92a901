package app.rebound.feedback.note;

import app.rebound.feedback.theme.EntryThemes;
import app.rebound.feedback.theme.MentionJournal;
import app.rebound.feedback.theme.ThemesPart;
import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.Entries;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import app.rebound.rejection.reflection.ReflectionJournal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The feedback notes in an entry's story, and what they and the reflection are about. */
@Component
class NoteStory implements StorySource {

    private static final String NOTES = "notes";
    private static final String REFLECTION = "reflection";

    private final NoteJournal notes;
    private final MentionJournal mentions;
    private final ReflectionJournal reflections;
    private final JournalDay journalDay;

    NoteStory(NoteJournal notes, MentionJournal mentions, ReflectionJournal reflections, JournalDay journalDay) {
        this.notes = notes;
        this.mentions = mentions;
        this.reflections = reflections;
        this.journalDay = journalDay;
    }

    /** A note and what it is about. */
    public record NotePart(StoredNote note, ThemesPart themes) {}

    @Override
    public String told() {
        return """
                nullif(concat(
                    case when exists (select 1 from FeedbackNote n where n.rejectionId = r.id) then '%s' else '' end,
                    case when f.savedAt is null then '' else '%s' end), '')
                """.formatted(NOTES, REFLECTION);
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        var themes = mentions.of(entries.ids());
        var withNotes = entries.withAnswer(NOTES);
        var told = withNotes.isEmpty() ? List.<StoredNote>of() : notes.of(entries.ids());
        return Stream.concat(
                        told.stream().map(note -> part(note, entries.get(note.rejection()), themes)),
                        entries.withAnswer(REFLECTION).stream().flatMap(entry -> ofReflection(entry, themes)))
                .toList();
    }

    private static StoryPart part(StoredNote note, StoredRejection entry, Map<RejectionId, EntryThemes> themes) {
        var about = Objects.requireNonNull(themes.get(entry.id())).in(note.id());
        return new StoryPart(
                entry, note.details().receivedOn(), Chapter.FEEDBACK, "feedback/note", new NotePart(note, about));
    }

    /** In the last chapter that day may have before the goals: it comes after what it is about. */
    private Stream<StoryPart> ofReflection(StoredRejection entry, Map<RejectionId, EntryThemes> themes) {
        var stored = reflections.of(entry.id());
        if (stored.savedAt() == null || stored.text().isEmpty()) {
            return Stream.empty();
        }
        var about = Objects.requireNonNull(themes.get(entry.id())).in(null);
        return Stream.of(new StoryPart(
                entry, journalDay.of(stored.savedAt()), Chapter.FEEDBACK, "feedback/reflection-themes", about));
    }
}
