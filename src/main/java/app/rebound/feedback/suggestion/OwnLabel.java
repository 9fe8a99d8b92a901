package app.rebound.feedback.suggestion;

import app.rebound.feedback.suggestion.PhraseBook.Hit;
import app.rebound.feedback.suggestion.StarterThemes.Cue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A theme a person named, recognised by the words of its label standing close together in any order. */
record OwnLabel(String label, Set<String> stems) {

    /** How many other words may stand among the label's. */
    private static final int SLACK = 4;

    private static final Set<String> SMALL_WORDS =
            Set.copyOf(EnglishWords.stemsOf("a an the and or of in on at to for with my your under about"));

    static OwnLabel of(String label) {
        var stems = new HashSet<>(EnglishWords.stemsOf(label));
        stems.removeAll(SMALL_WORDS);
        return new OwnLabel(label, stems);
    }

    /** Where the label is first meant in a clause, or null: never for a label without words. */
    @Nullable
    Hit<Cue> findIn(List<String> clause) {
        for (int from = 0; from < clause.size() && !stems.isEmpty(); from++) {
            if (stems.contains(clause.get(from))) {
                int to = endOf(clause, from);
                if (to > from) {
                    return new Hit<>(Cue.topic(label), from, to);
                }
            }
        }
        return null;
    }

    private int endOf(List<String> clause, int from) {
        var missing = new HashSet<>(stems);
        int limit = Math.min(clause.size(), from + stems.size() + SLACK);
        for (int at = from; at < limit; at++) {
            missing.remove(clause.get(at));
            if (missing.isEmpty()) {
                return at + 1;
            }
        }
        return -1;
    }
}
