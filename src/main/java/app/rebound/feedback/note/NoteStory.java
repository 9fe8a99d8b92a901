package app.rebound.feedback.note;

import app.rebound.feedback.theme.EntryThemes;
import app.rebound.feedback.theme.MentionJournal;
import app.rebound.feedback.theme.StoredMention;
import app.rebound.feedback.theme.ThemesPart;
import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryOffer;
import app.rebound.rejection.entry.EntryStep;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.StoredReflection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The feedback notes in an entry's story, and what they and the reflection are about; one that is still covered is open.
 */
@Component
class NoteStory implements StorySource, EntryStep, EntryOffer {

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

    /** What the texts of an entry are about, as the person confirmed it. */
    public record About(List<StoredMention> themes) {}

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
        return Stream.of(
                        told.stream().map(note -> part(note, entries.get(note.rejection()), themes)),
                        entries.withAnswer(REFLECTION).stream().flatMap(entry -> ofReflection(entry, themes)),
                        entries.answers().keySet().stream().flatMap(entry -> about(entry, themes)))
                .flatMap(parts -> parts)
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
        if (about.suggested().isEmpty() && about.confirmed().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new StoryPart(
                entry, journalDay.of(stored.savedAt()), Chapter.FEEDBACK, "feedback/reflection-themes", about));
    }

    /** Each theme once, whatever text it is in. */
    private static Stream<StoryPart> about(StoredRejection entry, Map<RejectionId, EntryThemes> themes) {
        var about = Objects.requireNonNull(themes.get(entry.id())).confirmed();
        return about.isEmpty()
                ? Stream.empty()
                : Stream.of(new StoryPart(
                        entry, entry.details().heardOn(), Chapter.THEMES, "feedback/about", new About(about)));
    }

    @Override
    public Optional<Step> stepFor(StoredRejection entry, List<StoryPart> story) {
        return story.stream()
                .flatMap(part -> part.contentOf(entry, NotePart.class))
                .map(NotePart::note)
                .filter(note -> !note.opened())
                .findFirst()
                .map(note -> new Step(Kind.READ, "/feedback/%s/opening".formatted(note.id()), true, 1));
    }

    @Override
    public String asked() {
        return "f.savedAt";
    }

    /** A reflection that is not about anything yet may be. */
    @Override
    public Optional<Offer> offerFor(StoredRejection entry, @Nullable Object savedAt, List<StoryPart> story) {
        var isWritten = story.stream()
                .flatMap(part -> part.contentOf(entry, StoredReflection.class))
                .anyMatch(reflection -> !reflection.text().isEmpty());
        var isAbout = story.stream()
                .flatMap(part -> part.contentOf(entry, ThemesPart.class))
                .findAny()
                .isPresent();
        return isWritten && !isAbout
                ? Optional.of(new Offer("/rejections/%s/themes/new".formatted(entry.id()), "theme.add", "tag"))
                : Optional.empty();
    }
}
