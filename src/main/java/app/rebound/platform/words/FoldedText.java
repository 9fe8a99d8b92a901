package app.rebound.platform.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/**
 * A text in plain small letters: without accents, width, ligatures and what cannot be seen, with one kind of apostrophe,
 * quotation mark, dash and space. Two texts are the same to a person who looks for one of them when they fold to the same.
 *
 * <p>Remembers where each of its characters comes from, so that what is found in it can be marked in the text itself.
 */
public final class FoldedText {

    /** Longer names are not told apart by more. */
    private static final int KEY = 100;

    private final String text;
    private final int[] from;
    private final int end;

    private FoldedText(String text, int[] from, int end) {
        this.text = text;
        this.from = from;
        this.end = end;
    }

    /** Folds a text and remembers where its characters were. */
    public static FoldedText of(String original) {
        var folded = new StringBuilder(original.length());
        var from = new int[original.length() + 16];
        for (int at = 0; at < original.length(); ) {
            var character = original.codePointAt(at);
            var letters = PlainLetters.fold(character);
            // Spaces that follow each other are one.
            if (!letters.isBlank() || !letters.isEmpty() && !endsInSpace(folded)) {
                if (from.length < folded.length() + letters.length()) {
                    from = Arrays.copyOf(from, from.length * 2 + letters.length());
                }
                Arrays.fill(from, folded.length(), folded.length() + letters.length(), at);
                folded.append(letters);
            }
            at += Character.charCount(character);
        }
        return new FoldedText(folded.toString(), from, original.length());
    }

    /** Folds a text. */
    public static String fold(String original) {
        return of(original).text().strip();
    }

    /** What a name is put in order by: its letters, whatever stands before the first of them. */
    public static String sortKey(String name) {
        var folded = fold(name);
        var first = 0;
        while (first < folded.length() && !Character.isLetterOrDigit(folded.codePointAt(first))) {
            first += Character.charCount(folded.codePointAt(first));
        }
        var letters = first == folded.length() ? folded : folded.substring(first);
        return letters.substring(0, Math.min(KEY, letters.length()));
    }

    /** The order of things by their names. */
    public static <T> Comparator<T> byName(Function<? super T, String> name) {
        return Comparator.comparing(name.andThen(FoldedText::sortKey)::apply);
    }

    /** Whether nothing of a text can be seen. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(PlainLetters::isBlank);
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Where in the original text a character of the folded text begins; its length, for the end. */
    public int from(int position) {
        return position >= text.length() ? end : from[position];
    }

    /** Where in the original text the character before this position of the folded text ends, with its marks. */
    public int to(int position) {
        var after = position;
        while (after < text.length() && position > 0 && from[after] == from[position - 1]) {
            after++;
        }
        return from(after);
    }

    private static boolean endsInSpace(StringBuilder folded) {
        return folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
    }
}
