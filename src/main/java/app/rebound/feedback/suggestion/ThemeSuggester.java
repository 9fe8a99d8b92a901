package app.rebound.feedback.suggestion;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.suggestion.ClauseReader.Sighting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Suggests what a piece of feedback or a reflection in English is about. It would rather stay quiet than be wrong: a
 * theme that is only mentioned, and the courtesies of a form letter, yield nothing. Safe for use by several threads.
 */
public final class ThemeSuggester {

    private static final int MOST_SUGGESTIONS = 6;
    private static final int MOST_EXCERPTS = 3;

    private record Subject(String theme, Polarity polarity) {}

    /** Suggestions for a text whose own words say what went well and what did not. Best first, at most six. */
    public List<ThemeSuggestion> suggest(String text, Collection<String> ownLabels) {
        return read(text, ownLabels, null);
    }

    /** Suggestions for a text whose place says which it is ("what was hard"): there a mention is enough. */
    public List<ThemeSuggestion> suggest(String text, Collection<String> ownLabels, Polarity given) {
        return read(text, ownLabels, given);
    }

    private static List<ThemeSuggestion> read(String text, Collection<String> ownLabels, @Nullable Polarity given) {
        var labels = ownLabels.stream().distinct().map(OwnLabel::of).toList();
        var readers = Clause.of(text).stream()
                .map(clause -> new ClauseReader(clause, labels))
                .toList();
        var excerpts = new LinkedHashMap<Subject, List<String>>();
        for (int i = 0; i < readers.size(); i++) {
            var before = i > 0 ? readers.get(i - 1) : null;
            var next = i + 1 < readers.size() ? readers.get(i + 1) : null;
            boolean contrasts = ClauseReader.contrasts(readers.get(i), next);
            for (var sighting : readers.get(i).sightings(before)) {
                var polarity = given == null
                        ? polarity(sighting, ownLabels.contains(sighting.theme()))
                        : polarity(sighting, given, contrasts);
                if (polarity != null) {
                    var subject = new Subject(sighting.theme(), polarity);
                    excerpts.computeIfAbsent(subject, first -> new ArrayList<>())
                            .add(sighting.excerpt());
                }
            }
        }
        return excerpts.entrySet().stream()
                .sorted(Comparator.comparing(found -> -found.getValue().size()))
                .limit(MOST_SUGGESTIONS)
                .map(ThemeSuggester::suggestion)
                .toList();
    }

    /** A person who named a theme cares about it: without a tone it is taken as something to work on. */
    private static @Nullable Polarity polarity(Sighting sighting, boolean own) {
        return sighting.polarity() == null && own ? Polarity.TO_IMPROVE : sighting.polarity();
    }

    /** In "coding went fine but the design was rough", as what was hard, the first half is not what was meant. */
    private static @Nullable Polarity polarity(Sighting sighting, Polarity given, boolean contrasts) {
        boolean otherHalf = contrasts && sighting.polarity() != null && sighting.polarity() != given;
        return otherHalf ? null : given;
    }

    private static ThemeSuggestion suggestion(Map.Entry<Subject, List<String>> found) {
        var words = found.getValue().stream().distinct().limit(MOST_EXCERPTS).toList();
        return new ThemeSuggestion(found.getKey().theme(), found.getKey().polarity(), words);
    }
}
