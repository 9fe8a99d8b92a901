package app.rebound.search.index;

import java.util.Comparator;
import java.util.List;

/**
 * How well a row answers a search: names before words, whole words before parts of words, newer before older. What has none
 * of the words itself, only in the name of what it belongs to, is no answer: the application is.
 */
final class Ranking {

    private final List<String> words;

    Ranking(List<String> words) {
        this.words = words;
    }

    List<IndexRows.Hit> best(List<IndexRows.Hit> hits) {
        record Ranked(IndexRows.Hit hit, int rank) {}
        return hits.stream()
                .map(hit -> new Ranked(hit, rank(FoldedWords.read(hit.folded()))))
                .filter(one -> one.rank() > 0)
                // Stable: within a rank they stay newest first.
                .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                .map(Ranked::hit)
                .toList();
    }

    private int rank(FoldedWords row) {
        var rank = 0;
        for (var word : words) {
            rank += Math.max(4 * in(row.title(), word), 2 * in(row.text(), word));
        }
        return rank;
    }

    /** 2 for a whole word, 1 for a part of one. */
    private static int in(String text, String word) {
        var found = 0;
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            found = 1;
            var end = at + word.length();
            var begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            var ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return 2;
            }
        }
        return found;
    }
}
