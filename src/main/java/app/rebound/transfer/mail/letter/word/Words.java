package app.rebound.transfer.mail.letter.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts text into words that know where they stand; "we've" is two of them, and so is "won't". */
public final class Words {

    /** A word as phrases spell it: lower case, without accents. */
    public record Word(String text, int start, int end, boolean afterPause) {

        public Word movedBy(int characters) {
            return new Word(text, start + characters, end + characters, afterPause);
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’‘`´][\\p{L}]+){0,9}");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> ENDINGS =
            Map.of("ve", "have", "re", "are", "ll", "will", "d", "would", "m", "am");
    private static final Map<String, String> NEGATED = Map.of("can", "can", "wo", "will", "sha", "shall", "ca", "can");

    /** After these an 's is a verb; after a name it is whose. */
    private static final Pattern IS = Pattern.compile("it|that|this|there|here|what|he|she|who|where");

    private static final String PAUSES = ",;:()–—";

    private Words() {}

    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        int before = 0;
        while (found.find()) {
            boolean afterPause = isPause(text, before, found.start());
            add(words, plain(found.group()), found.start(), found.end(), afterPause);
            before = found.end();
        }
        return words;
    }

    private static boolean isPause(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (PAUSES.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
    }

    private static void add(List<Word> words, String word, int start, int end, boolean afterPause) {
        var parts = APOSTROPHE.split(word);
        if (parts.length == 1) {
            if (parts[0].equals("cannot")) {
                words.add(new Word("can", start, end, afterPause));
                words.add(new Word("not", start, end, false));
            } else {
                words.add(new Word(parts[0], start, end, afterPause));
            }
            return;
        }
        var stem = parts[0];
        var ending = parts[1];
        if (ending.equals("t") && stem.endsWith("n")) {
            var verb = stem.substring(0, stem.length() - 1);
            words.add(new Word(stem.equals("can") ? "can" : NEGATED.getOrDefault(verb, verb), start, end, afterPause));
            words.add(new Word("not", start, end, false));
        } else {
            words.add(new Word(stem, start, end, afterPause));
            if (ENDINGS.containsKey(ending)) {
                words.add(new Word(ENDINGS.get(ending), start, end, false));
            } else if (ending.equals("s") && IS.matcher(stem).matches()) {
                words.add(new Word("is", start, end, false));
            } else if (!ending.equals("s")) {
                words.add(new Word(ending, start, end, false));
            }
        }
    }
}
