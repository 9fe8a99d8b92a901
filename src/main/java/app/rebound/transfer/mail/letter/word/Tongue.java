package app.rebound.transfer.mail.letter.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Which language a text is in, by the small words it uses: English is read, others are said to be not understood. */
public final class Tongue {

    private static final String ENGLISH = "en";
    private static final int FEWEST_WORDS = 4;
    private static final int ENOUGH_ENGLISH = 15;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final Map<String, Set<String>> SMALL_WORDS = load();

    private Tongue() {}

    /** Whether there is English to read: all of it, or enough beside a translation. */
    public static boolean isUnderstood(String text) {
        if (isEnglish(text)) {
            return true;
        }
        return PARAGRAPH
                        .splitAsStream(text)
                        .filter(Tongue::isEnglish)
                        .mapToLong(paragraph -> words(paragraph).size())
                        .filter(words -> words >= FEWEST_WORDS)
                        .sum()
                >= ENOUGH_ENGLISH;
    }

    private static boolean isEnglish(String text) {
        if (isForeignScript(text)) {
            return false;
        }
        var words = words(text);
        var counts = new HashMap<String, Long>();
        SMALL_WORDS.forEach((tongue, small) ->
                counts.put(tongue, words.stream().filter(small::contains).count()));
        long english = Objects.requireNonNull(counts.remove(ENGLISH));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return words.size() < FEWEST_WORDS || english >= most;
    }

    private static boolean isForeignScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return letters > 10 && latin * 2 < letters;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static Map<String, Set<String>> load() {
        var data = WordData.of("tongues.properties");
        var words = new HashMap<String, Set<String>>();
        for (var tongue : data.stringPropertyNames()) {
            words.put(tongue, new HashSet<>(List.of(data.getProperty(tongue).split("\\s*,\\s*"))));
        }
        return words;
    }
}
