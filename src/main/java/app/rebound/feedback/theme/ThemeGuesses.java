package app.rebound.feedback.theme;

import app.rebound.feedback.suggestion.ThemeSuggester;
import app.rebound.feedback.suggestion.ThemeSuggestion;
import app.rebound.feedback.theme.ThemeMention.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What passages seem to be about, with the words that say so. */
@Component
class ThemeGuesses {

    private static final Logger log = LoggerFactory.getLogger(ThemeGuesses.class);

    private final ThemeSuggester suggester = new ThemeSuggester();

    /** By subject, the words it was recognised by. Nothing is found in a text that cannot be read; it never throws. */
    Map<Subject, String> in(List<ThemedText> passages, List<Theme> themes) {
        var ownLabels = themes.stream().filter(Theme::isOwn).map(Theme::label).toList();
        var found = new LinkedHashMap<Subject, String>();
        for (var passage : passages) {
            for (var suggestion : suggest(passage, ownLabels)) {
                themes.stream()
                        .filter(theme -> theme.isCalled(suggestion.theme()))
                        .findFirst()
                        .ifPresent(theme -> found.merge(
                                new Subject(theme.id(), suggestion.polarity()),
                                String.join(" … ", suggestion.words()),
                                (one, other) -> one.equals(other) ? one : one + " … " + other));
            }
        }
        return found;
    }

    private List<ThemeSuggestion> suggest(ThemedText passage, List<String> ownLabels) {
        if (passage.text() == null) {
            return List.of();
        }
        try {
            return passage.given() == null
                    ? suggester.suggest(passage.text(), ownLabels)
                    : suggester.suggest(passage.text(), ownLabels, passage.given());
        } catch (RuntimeException unreadable) {
            // A guess is never worth a text that is not saved.
            log.warn("No themes suggested: {}", unreadable.getClass().getSimpleName());
            return List.of();
        }
    }
}
