package app.rebound.feedback.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases and what each means, looked up in stemmed words. In a phrase {@code a/b} stands for either word, {@code _}
 * for any one word and {@code ...} for up to four.
 */
final class PhraseBook<M> {

    /** A phrase found at the words {@code from} to {@code to}, end exclusive. */
    record Hit<M>(M meaning, int from, int to) {

        boolean overlaps(Hit<?> other) {
            return from < other.to && other.from < to;
        }

        /** Whether the two share no word of their own: one may lie in the other's gap ("you asked great questions"). */
        boolean isApartFrom(Hit<?> other) {
            boolean within = from > other.from && to < other.to;
            boolean around = from < other.from && to > other.to;
            return !overlaps(other) || within || around;
        }
    }

    private record Phrase<M>(List<String> stems, M meaning) {}

    private static final int GAP = 4;
    private static final String ANY_WORD = "_";
    private static final String ANY_FEW_WORDS = "...";
    private static final Set<String> GAPS = Set.of(ANY_WORD, ANY_FEW_WORDS);

    private final Map<String, List<Phrase<M>>> byFirstStem = new HashMap<>();

    void addAll(String commaSeparated, M meaning) {
        Arrays.stream(commaSeparated.split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .forEach(phrase -> add(phrase, meaning));
    }

    private void add(String phrase, M meaning) {
        var spelled = List.of(List.<String>of());
        for (var word : phrase.split("\\s+")) {
            spelled = spelled.stream()
                    .flatMap(start -> Arrays.stream(word.split("/")).map(next -> joined(start, next)))
                    .toList();
        }
        for (var stems : spelled) {
            if (GAPS.contains(stems.get(0))) {
                throw new IllegalArgumentException("A phrase must begin with a word: " + phrase);
            }
            byFirstStem
                    .computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                    .add(new Phrase<>(stems, meaning));
        }
    }

    private static List<String> joined(List<String> start, String word) {
        var stems = new ArrayList<>(start);
        stems.addAll(GAPS.contains(word) ? List.of(word) : EnglishWords.stemsOf(word));
        return stems;
    }

    /** All phrases found, by place; what lies within a longer one is left out ("management" in "time management"). */
    List<Hit<M>> findIn(List<String> stems) {
        var all = new ArrayList<Hit<M>>();
        for (int from = 0; from < stems.size(); from++) {
            for (var phrase : byFirstStem.getOrDefault(stems.get(from), List.of())) {
                int to = endOf(phrase.stems, 0, stems, from);
                if (to > from) {
                    all.add(new Hit<>(phrase.meaning, from, to));
                }
            }
        }
        all.sort(Comparator.<Hit<M>>comparingInt(Hit::from).thenComparing(Hit::to, Comparator.reverseOrder()));
        return withoutContained(all);
    }

    private static int endOf(List<String> phrase, int next, List<String> stems, int at) {
        if (next == phrase.size()) {
            return at;
        }
        if (phrase.get(next).equals(ANY_FEW_WORDS)) {
            for (int skipped = 0; skipped <= GAP; skipped++) {
                int end = endOf(phrase, next + 1, stems, at + skipped);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean same = at < stems.size()
                && (phrase.get(next).equals(ANY_WORD) || phrase.get(next).equals(stems.get(at)));
        return same ? endOf(phrase, next + 1, stems, at + 1) : -1;
    }

    private static <M> List<Hit<M>> withoutContained(List<Hit<M>> sorted) {
        var kept = new ArrayList<Hit<M>>();
        Hit<M> widest = null;
        for (var hit : sorted) {
            if (widest == null || hit.to > widest.to) {
                widest = hit;
                kept.add(hit);
            } else if (hit.from == widest.from && hit.to == widest.to && !kept.contains(hit)) {
                kept.add(hit);
            }
        }
        return kept;
    }
}
