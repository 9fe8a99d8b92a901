package app.rebound.search.index;

import app.rebound.platform.form.CleanText;
import app.rebound.platform.words.FoldedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for: words, in any order; those in quotation marks stand together.
 *
 * @param asked as it was typed, cut where it is longer than any search has to be
 * @param words folded ones, without what is not a word
 */
record Query(String asked, List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final Pattern WORDS = Pattern.compile("\"([^\"]+)\"|([^\\s\"]+)");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}.@#+]+|[^\\p{L}\\p{N}+#%]+$");

    static Query of(@Nullable String typed) {
        var clean = CleanText.clean(typed == null ? "" : typed);
        // Cleaned once more after the cut, which may have gone through the middle of a character.
        var asked = CleanText.clean(clean.substring(0, Math.min(LONGEST, clean.length())));
        var words = new LinkedHashSet<String>();
        WORDS.matcher(FoldedText.fold(asked))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(MOST_WORDS)
                .forEach(words::add);
        return new Query(asked, List.copyOf(words));
    }

    /** Whether more was typed than is looked for. */
    static boolean isTooLong(@Nullable String typed) {
        return typed != null && CleanText.clean(typed).length() > LONGEST;
    }

    /** Whether nothing was asked at all. */
    public boolean isEmpty() {
        return asked.isEmpty();
    }

    /** Whether something was asked in which there is no word. */
    public boolean hasNoWord() {
        return !asked.isEmpty() && words.isEmpty();
    }
}
