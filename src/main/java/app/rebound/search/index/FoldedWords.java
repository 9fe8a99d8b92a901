package app.rebound.search.index;

import app.rebound.platform.words.FoldedText;
import app.rebound.search.Written;

/**
 * The folded words of one thing as the index keeps them: its name, its words, and the name of what it belongs to, a line
 * each.
 *
 * @param title its own name
 * @param text its own words
 * @param context what it belongs to
 */
record FoldedWords(String title, String text, String context) {

    private static final String LINE = "\n";
    private static final int LONGEST = 900_000;

    static String of(Written one) {
        return String.join(
                LINE,
                one.title() == null ? "" : FoldedText.fold(one.title()),
                cut(FoldedText.fold(String.join(LINE, one.texts()))),
                one.context() == null ? "" : FoldedText.fold(one.context()));
    }

    /** As much as a row takes: there are single characters that come down to eighteen letters. */
    static String cut(String words) {
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    static FoldedWords read(String kept) {
        var lines = kept.split(LINE, 3);
        return new FoldedWords(lines[0], lines[1], lines[2]);
    }
}
