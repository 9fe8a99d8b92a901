package app.rebound.search.index;

import app.rebound.platform.words.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a text around the words that were looked for, in pieces: those that were found, and what stands between. */
final class Passage {

    private static final int BEFORE = 70;
    private static final int LENGTH = 240;

    /** A piece of a text, in the order it stands there. */
    record Piece(String text, boolean found) {}

    private record Span(int from, int to) {}

    private final List<String> words;

    Passage(List<String> words) {
        this.words = words;
    }

    /** The whole of a short text. */
    List<Piece> whole(String text) {
        return pieces(text, 0, text.length());
    }

    /** The stretch of the field that says most of what was looked for; none if no field does. */
    List<Piece> of(List<String> fields) {
        return fields.stream()
                .max(Comparator.comparingLong(this::count))
                .map(this::around)
                .orElse(List.of());
    }

    /** The first of the words as it is written there; empty if there is none. */
    String first(List<String> fields) {
        return of(fields).stream()
                .filter(Piece::found)
                .map(Piece::text)
                .findFirst()
                .orElse("");
    }

    private long count(String field) {
        var folded = FoldedText.fold(field);
        return words.stream().filter(folded::contains).count();
    }

    private List<Piece> around(String text) {
        var spans = spans(text);
        var first = spans.isEmpty() ? 0 : spans.get(0).from();
        var from = first <= BEFORE ? 0 : startOfWord(text, first - BEFORE, first);
        var to = text.length() - from <= LENGTH ? text.length() : startOfWord(text, from + LENGTH, text.length());
        if (!spans.isEmpty()) {
            to = Math.max(to, spans.get(0).to());
        }
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private List<Piece> pieces(String text, int from, int to) {
        var pieces = new ArrayList<Piece>();
        var at = from;
        for (var span : spans(text)) {
            if (span.from() >= at && span.to() <= to) {
                add(pieces, text.substring(at, span.from()), false);
                add(pieces, text.substring(span.from(), span.to()), true);
                at = span.to();
            }
        }
        add(pieces, text.substring(at, to), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    /** Where the words stand in the text as it was written, in order. */
    private List<Span> spans(String text) {
        var folded = FoldedText.of(text);
        var spans = new ArrayList<Span>();
        for (var word : words) {
            for (var at = folded.text().indexOf(word);
                    at >= 0;
                    at = folded.text().indexOf(word, at + word.length())) {
                spans.add(new Span(folded.from(at), folded.to(at + word.length())));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from)
                .thenComparing(Comparator.comparingInt(Span::to).reversed()));
        return spans;
    }

    private static int startOfWord(String text, int at, int last) {
        for (var near = at; near < Math.min(last, at + 30); near++) {
            if (Character.isWhitespace(text.charAt(near))) {
                return near + 1 <= last ? near + 1 : near;
            }
        }
        return Character.isLowSurrogate(text.charAt(Math.min(at, text.length() - 1))) ? at - 1 : at;
    }
}
