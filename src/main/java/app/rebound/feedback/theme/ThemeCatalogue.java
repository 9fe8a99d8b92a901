package app.rebound.feedback.theme;

import app.rebound.feedback.ThemeId;
import app.rebound.feedback.ThemeName;
import app.rebound.feedback.suggestion.StarterThemes;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalRevisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The themes a journal knows: the starters, which become rows when the first text is saved, and the person's own. */
@Component
@Transactional
public class ThemeCatalogue {

    private final Themes themes;
    private final JournalRevisions revisions;
    private final MessageSource messages;

    ThemeCatalogue(Themes themes, JournalRevisions revisions, MessageSource messages) {
        this.themes = themes;
        this.revisions = revisions;
        this.messages = messages;
    }

    /** Every theme there is so far, by label; none before the first text is saved. */
    @Transactional(readOnly = true)
    public List<ThemeName> names() {
        return themes.all().stream().map(Theme::name).toList();
    }

    /** A theme of this journal. */
    @Transactional(readOnly = true)
    public Optional<ThemeName> find(ThemeId id) {
        return themes.findById(id).map(Theme::name);
    }

    /** The code of a theme of this journal, if it is one of the starters. */
    @Transactional(readOnly = true)
    public Optional<String> starterCode(ThemeId id) {
        return themes.findById(id).flatMap(Theme::code);
    }

    /** Every theme; the starters that are not there yet are made. */
    List<Theme> withStarters() {
        var known = themes.all();
        return missing(known).isEmpty() ? known : withMissing();
    }

    /** Two first texts may be saved in the same instant: the later one waits, and finds what the other has made. */
    private List<Theme> withMissing() {
        revisions.lock();
        var all = new ArrayList<>(themes.all());
        missing(all).forEach(code -> all.add(themes.save(Theme.starter(code, label(code)))));
        return all;
    }

    private List<String> missing(List<Theme> known) {
        return StarterThemes.codes().stream()
                .filter(code -> find(known, code).isEmpty())
                .toList();
    }

    /**
     * The theme with this id.
     *
     * @throws NotFound if the journal has none
     */
    @Transactional(readOnly = true)
    Theme get(ThemeId id) {
        return themes.findById(id).orElseThrow(NotFound::new);
    }

    /** The theme with this code or label; a label that is new becomes a theme of the person's own. */
    Theme called(String codeOrLabel) {
        return find(withStarters(), codeOrLabel).orElseGet(() -> own(codeOrLabel));
    }

    private Theme own(String label) {
        revisions.lock();
        return find(themes.all(), label).orElseGet(() -> themes.save(Theme.own(label)));
    }

    /** The starter with this code, made if it is not there yet. */
    public ThemeName starter(String code) {
        if (!StarterThemes.codes().contains(code)) {
            throw new IllegalArgumentException("No such theme: " + code);
        }
        return called(code).name();
    }

    private Optional<Theme> find(List<Theme> all, String codeOrLabel) {
        var label = StarterThemes.codes().contains(codeOrLabel) ? label(codeOrLabel) : codeOrLabel;
        return all.stream()
                .filter(theme -> theme.isCalled(codeOrLabel) || theme.isCalled(label))
                .findFirst();
    }

    private String label(String code) {
        return messages.getMessage("theme." + code, null, LocaleContextHolder.getLocale());
    }
}
