package app.rebound.feedback.theme;

import app.rebound.feedback.GoodWords;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.feedback.theme.ThemeMention.Subject;
import app.rebound.feedback.theme.ThemeMentions.Beside;
import app.rebound.platform.NotFound;
import app.rebound.platform.words.FoldedText;
import app.rebound.rejection.RejectionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the texts of the current journal are about: suggested from their words, decided by the person. */
@Service
@Transactional
public class MentionJournal {

    private final ThemeMentions mentions;
    private final ThemeCatalogue catalogue;
    private final ThemeGuesses guesses;

    MentionJournal(ThemeMentions mentions, ThemeCatalogue catalogue, ThemeGuesses guesses) {
        this.mentions = mentions;
        this.catalogue = catalogue;
        this.guesses = guesses;
    }

    /** Suggests themes for a note's text. */
    public void suggest(RejectionId rejection, NoteId note, String text) {
        suggest(rejection, note, ThemedText.of(text));
    }

    /** Replaces what was suggested for a text; what the person has confirmed or dismissed stays. */
    void suggest(RejectionId rejection, @Nullable NoteId note, List<ThemedText> passages) {
        var found = guesses.in(passages, catalogue.withStarters());
        for (var mention : in(rejection, note)) {
            var words = found.remove(mention.subject());
            if (words != null) {
                mention.relyOn(words);
            } else if (mention.isSuggested()) {
                mentions.delete(mention);
            }
        }
        found.forEach((subject, words) -> mentions.save(new ThemeMention(rejection, note, subject, words)));
    }

    /**
     * The person says what a text is about.
     *
     * @param theme the code of a starter theme, or a label; one that is new becomes a theme of the person's own
     */
    public void confirm(
            RejectionId rejection, @Nullable NoteId note, String theme, Polarity polarity, @Nullable String words) {
        confirm(rejection, note, new Subject(catalogue.called(theme).id(), polarity), words);
    }

    private void confirm(RejectionId rejection, @Nullable NoteId note, Subject subject, @Nullable String words) {
        in(rejection, note).stream()
                .filter(mention -> mention.subject().equals(subject))
                .findFirst()
                .orElseGet(() -> mentions.save(new ThemeMention(rejection, note, subject, words)))
                .confirm();
    }

    /** What a form has added, if there is something. */
    @Transactional(readOnly = true)
    public Optional<Mentioned> find(UUID id) {
        return mentions.findById(id).map(ThemeMention::told);
    }

    /**
     * What a form says that a text is about.
     *
     * @param version that the person was looking at, or null to add
     * @param theme the label of a theme; one that is new becomes a theme of the person's own
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void save(
            UUID id,
            @Nullable Long version,
            RejectionId rejection,
            @Nullable NoteId note,
            String theme,
            Polarity polarity) {
        var subject = new Subject(catalogue.called(theme).id(), polarity);
        var known = in(rejection, note).stream()
                .filter(mention -> mention.subject().equals(subject))
                .findFirst();
        if (known.isPresent()) {
            known.get().confirm();
        } else if (version == null) {
            var mention = new ThemeMention(id, rejection, note, subject, null);
            mention.confirm();
            mentions.saveAndFlush(mention);
        } else {
            var mention = get(id);
            if (!version.equals(mention.version())) {
                throw new OptimisticLockingFailureException("The theme has changed");
            }
            mention.mean(subject);
        }
    }

    public Mentioned confirm(UUID id) {
        var mention = get(id);
        mention.confirm();
        return mention.told();
    }

    public Mentioned dismiss(UUID id) {
        var mention = get(id);
        mention.dismiss();
        return mention.told();
    }

    /** It is about something else, or points the other way: the suggestion goes, and what it should be is confirmed. */
    public Mentioned correct(UUID id, ThemeId theme, Polarity polarity) {
        var mention = get(id);
        var subject = new Subject(catalogue.get(theme).id(), polarity);
        if (!mention.subject().equals(subject)) {
            mention.dismiss();
        }
        confirm(mention.rejectionId(), mention.noteId(), subject, mention.words());
        return mention.told();
    }

    /** What the texts of an entry are about. */
    @Transactional(readOnly = true)
    public EntryThemes of(RejectionId rejection) {
        return Objects.requireNonNull(of(List.of(rejection)).get(rejection));
    }

    /** What the texts of some entries are about. */
    @Transactional(readOnly = true)
    public Map<RejectionId, EntryThemes> of(Collection<RejectionId> rejections) {
        var found = mentions.besideAllThemes(rejections);
        var themes = found.stream()
                .map(Beside::theme)
                .distinct()
                .sorted(FoldedText.byName(Theme::label))
                .map(Theme::name)
                .toList();
        var mentioned = found.stream()
                .map(Beside::mention)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(ThemeMention::rejectionId));
        return rejections.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        rejection -> EntryThemes.of(mentioned.getOrDefault(rejection, List.of()), themes)));
    }

    /** Good things said of the person, the latest first. */
    @Transactional(readOnly = true)
    public List<GoodWords> goodWords(int most) {
        return mentions.goodWords(Limit.of(most));
    }

    /** Good things said in one note. */
    @Transactional(readOnly = true)
    public List<GoodWords> goodWords(NoteId note) {
        return mentions.goodWordsOf(note);
    }

    private List<ThemeMention> in(RejectionId rejection, @Nullable NoteId note) {
        return mentions.of(rejection).stream()
                .filter(mention -> mention.isIn(note))
                .toList();
    }

    private ThemeMention get(UUID id) {
        return mentions.findById(id).orElseThrow(NotFound::new);
    }
}
