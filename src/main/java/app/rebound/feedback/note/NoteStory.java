package app.rebound.feedback.note;

import app.rebound.feedback.theme.MentionJournal;
import app.rebound.feedback.theme.ThemesPart;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The feedback notes in an entry's story. */
@Component
class NoteStory implements StorySource {

    private final NoteJournal notes;
    private final MentionJournal mentions;

    NoteStory(NoteJournal notes, MentionJournal mentions) {
        this.notes = notes;
        this.mentions = mentions;
    }

    /** A note and what it is about. */
    public record NotePart(StoredNote note, ThemesPart themes) {}

    @Override
    public List<StoryPart> partsOf(StoredRejection rejection) {
        var all = notes.of(rejection.id());
        if (all.isEmpty()) {
            return List.of();
        }
        var themes = mentions.of(rejection.id());
        return all.stream()
                .map(note -> new StoryPart(
                        note.details().receivedOn(),
                        Chapter.FEEDBACK,
                        "feedback/note",
                        new NotePart(note, themes.in(note.id()))))
                .toList();
    }
}
