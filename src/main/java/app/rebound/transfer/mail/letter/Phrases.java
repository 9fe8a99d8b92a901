package app.rebound.transfer.mail.letter;

import app.rebound.transfer.mail.letter.Words.Word;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Phrases of one meaning, found in words in their order. {@code phrases.properties} says how they are written; the same
 * file holds the word classes that they share.
 */
final class Phrases {

    /** Found at the words {@code from} to {@code to}, end exclusive. */
    record Hit(int from, int to) {}

    /** One step of a phrase: any of several sequences, or up to so many words of any kind. */
    private record Step(List<List<Step>> either, String word, boolean isPrefix, int gap, boolean isOptional) {

        static Step word(String text) {
            boolean isPrefix = text.endsWith("*");
            return new Step(List.of(), isPrefix ? text.substring(0, text.length() - 1) : text, isPrefix, 0, false);
        }

        boolean fits(Word other) {
            return isPrefix ? other.text().startsWith(word) : other.text().equals(word);
        }
    }

    private static final int GAP = 4;

    /** What turns a sentence round is never any word of a gap. */
    private static final Set<String> NO_FILLER = Set.of("not", "no", "never", "if", "unless", "but", "until", "once", "yet");

    private static final Properties DATA = load();
    private static final Map<String, List<List<Step>>> CLASSES = new HashMap<>();

    private final List<List<Step>> phrases;
    private final Set<String> firstWords;
    private final List<String> firstPrefixes;

    private Phrases(List<List<Step>> phrases) {
        this.phrases = phrases;
        var words = new HashSet<String>();
        var prefixes = new ArrayList<String>();
        phrases.forEach(phrase -> starts(phrase, words, prefixes));
        firstWords = words;
        firstPrefixes = prefixes;
    }

    /** The phrases of a key; it must be there. */
    static synchronized Phrases of(String key) {
        return new Phrases(compiled(data(key)));
    }

    /** The words of a key that are no phrases: names, endings, anything that is compared as it is. */
    static List<String> list(String key) {
        return Arrays.stream(data(key).split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static String data(String key) {
        var value = DATA.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("Missing phrases " + key);
        }
        return value;
    }

    private static Properties load() {
        var data = new Properties();
        for (var name : List.of("phrases.properties", "names.properties")) {
            var stream = Phrases.class.getResourceAsStream(name);
            if (stream == null) {
                throw new IllegalStateException("Missing phrases " + name);
            }
            try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                data.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return data;
    }

    private static List<List<Step>> compiled(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> Arrays.stream(phrase.split("\\s+")).map(Phrases::step).toList())
                .toList();
    }

    private static Step step(String written) {
        if (written.startsWith("...")) {
            int gap = written.length() > 3 ? Integer.parseInt(written.substring(3)) : GAP;
            return new Step(List.of(), "", false, gap, true);
        }
        if (written.equals("_")) {
            return new Step(List.of(), "", true, 0, false);
        }
        if (written.startsWith("[")) {
            var inner = step(written.substring(1, written.length() - 1));
            return new Step(List.of(List.of(inner)), "", false, 0, true);
        }
        if (written.contains("/")) {
            var either = Arrays.stream(written.split("/")).map(word -> List.of(step(word))).toList();
            return new Step(either, "", false, 0, false);
        }
        return written.startsWith("<") ? new Step(wordClass(written), "", false, 0, false) : Step.word(written);
    }

    private static List<List<Step>> wordClass(String written) {
        var name = written.substring(1, written.length() - 1);
        var known = CLASSES.get(name);
        if (known == null) {
            known = compiled(data("class." + name));
            CLASSES.put(name, known);
        }
        return known;
    }

    private static void starts(List<Step> phrase, Set<String> words, List<String> prefixes) {
        for (var step : phrase) {
            if (!step.either().isEmpty()) {
                step.either().forEach(inner -> starts(inner, words, prefixes));
            } else if (step.isPrefix()) {
                prefixes.add(step.word());
            } else if (step.gap() > 0) {
                throw new IllegalStateException("A phrase must not begin with a gap");
            } else {
                words.add(step.word());
            }
            if (!step.isOptional()) {
                return;
            }
        }
    }

    /** Where they stand, the longest from each word, none within another. */
    List<Hit> in(List<Word> words) {
        var hits = new ArrayList<Hit>();
        int after = 0;
        for (int from = 0; from < words.size(); from++) {
            int to = mayBegin(words.get(from)) ? endAt(words, from) : -1;
            if (to > Math.max(from, after)) {
                hits.add(new Hit(from, to));
                after = to;
            }
        }
        return hits;
    }

    boolean areIn(List<Word> words) {
        return !in(words).isEmpty();
    }

    private boolean mayBegin(Word word) {
        return firstWords.contains(word.text()) || firstPrefixes.stream().anyMatch(word.text()::startsWith);
    }

    private int endAt(List<Word> words, int from) {
        return phrases.stream()
                .flatMap(phrase -> ends(phrase, words, from).stream())
                .reduce(-1, Math::max);
    }

    /** Every end that a sequence from this word on can have. */
    private static Set<Integer> ends(List<Step> sequence, List<Word> words, int at) {
        var reached = Set.of(at);
        for (var step : sequence) {
            var further = new HashSet<Integer>();
            for (int from : reached) {
                further.addAll(endsOf(step, words, from));
            }
            if (further.isEmpty()) {
                return further;
            }
            reached = further;
        }
        return reached;
    }

    private static Set<Integer> endsOf(Step step, List<Word> words, int from) {
        var ends = new HashSet<Integer>();
        if (step.isOptional()) {
            ends.add(from);
        }
        if (step.gap() > 0) {
            for (int at = from; at < Math.min(words.size(), from + step.gap()); at++) {
                if (NO_FILLER.contains(words.get(at).text())) {
                    break;
                }
                ends.add(at + 1);
            }
        } else if (!step.either().isEmpty()) {
            step.either().forEach(inner -> ends.addAll(ends(inner, words, from)));
        } else if (from < words.size() && step.fits(words.get(from))) {
            ends.add(from + 1);
        }
        return ends;
    }
}
