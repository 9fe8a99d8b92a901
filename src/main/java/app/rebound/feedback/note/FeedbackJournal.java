package app.rebound.feedback.note;

import app.rebound.feedback.GoodWords;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.feedback.ThemeName;
import app.rebound.feedback.suggestion.StarterThemes;
import app.rebound.feedback.suggestion.ThemeSuggester;
import app.rebound.feedback.suggestion.ThemeSuggestion;
import app.rebound.feedback.theme.MentionJournal;
import app.rebound.feedback.theme.ThemeCatalogue;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The feedback in the current journal, for the modules that build on it. */
@Service
@Transactional
public class FeedbackJournal {

    private final ThemeSuggester suggester = new ThemeSuggester();
    private final NoteJournal notes;
    private final MentionJournal mentions;
    private final ThemeCatalogue catalogue;
    private final RejectionJournal rejections;

    FeedbackJournal(NoteJournal notes, MentionJournal mentions, ThemeCatalogue catalogue, RejectionJournal rejections) {
        this.notes = notes;
        this.mentions = mentions;
        this.catalogue = catalogue;
        this.rejections = rejections;
    }

    /**
     * Adds a note and suggests what it is about.
     *
     * @param opened false keeps it covered until the person wants to read it
     * @throws app.rebound.platform.NotFound if the journal has no such rejection
     */
    public void add(NoteId id, RejectionId rejection, NoteDetails details, boolean opened) {
        notes.add(id, rejection, details, opened);
    }

    /**
     * Says what a note, or the reflection where {@code note} is null, is about.
     *
     * @param theme the code of a starter theme, or a label; one that is new becomes a theme of the person's own
     * @param words what says so
     */
    public void confirmTheme(
            RejectionId rejection, @Nullable NoteId note, String theme, Polarity polarity, @Nullable String words) {
        mentions.confirm(rejection, note, theme, polarity, words);
    }

    /**
     * The starter theme with this code.
     *
     * @throws IllegalArgumentException if there is no such code
     */
    public ThemeName themeByCode(String code) {
        return catalogue.starter(code);
    }

    /** The starter theme with this code, if there is one. */
    public Optional<ThemeName> starter(String code) {
        return StarterThemes.codes().contains(code) ? Optional.of(themeByCode(code)) : Optional.empty();
    }

    /** The code of a theme of this journal, if it is one of the starters. */
    @Transactional(readOnly = true)
    public Optional<String> starterCode(ThemeId id) {
        return catalogue.starterCode(id);
    }

    /** The code of the starter theme that some words seem to name as something to work on. */
    public Optional<String> guessStarter(String words) {
        return suggester.suggest(words, List.of(), Polarity.TO_IMPROVE).stream()
                .map(ThemeSuggestion::theme)
                .findFirst();
    }

    /** Good things said of the person in notes they have opened, the latest first. */
    @Transactional(readOnly = true)
    public List<GoodWords> goodWords(int most) {
        return mentions.goodWords(most);
    }

    /** What a note says of the person's strengths, or all it says; nothing while it is covered. */
    @Transactional(readOnly = true)
    public Optional<GoodWords> wordsOf(NoteId note) {
        return mentions.goodWords(note).stream()
                .findFirst()
                .or(() -> notes.find(note).filter(StoredNote::opened).map(this::allWords));
    }

    private GoodWords allWords(StoredNote note) {
        var details = note.details();
        var company = rejections.get(note.rejection()).application().company();
        return new GoodWords(note.id(), null, details.text(), details.fromWhom(), company, details.receivedOn());
    }

    /** A theme of this journal. */
    @Transactional(readOnly = true)
    public Optional<ThemeName> theme(ThemeId id) {
        return catalogue.find(id);
    }

    /** The themes of this journal by label; none before the first text is saved. */
    @Transactional(readOnly = true)
    public List<ThemeName> themes() {
        return catalogue.names();
    }
}
