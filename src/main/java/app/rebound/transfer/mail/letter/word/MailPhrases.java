package app.rebound.transfer.mail.letter.word;

import app.rebound.transfer.mail.letter.word.Words.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Phrases of one meaning, found in words in their order. {@code phrases.properties} says how they are written; the same
 * file holds the word classes that they share.
 */
public final class MailPhrases {

    /** Found at the words {@code from} to {@code to}, end exclusive. */
    public record Hit(int from, int to) {}

    /** One step of a phrase: any of several sequences, or up to so many words of any kind. */
    private record Step(List<List<Step>> either, String word, boolean isPrefix, int gap, boolean isOptional) {

        static Step word(String text) {
            boolean isPrefix = text.endsWith("*");
            return new Step(List.of(), isPrefix ? text.substring(0, text.length() - 1) : text, isPrefix, 0, false);
        }

        boolean fits(Word other) {
            boolean isAny = isPrefix && word.isEmpty();
            if (isAny) {
                return !NO_FILLER.contains(other.text());
            }
            return isPrefix ? other.text().startsWith(word) : other.text().equals(word);
        }
    }

    private static final int GAP = 4;

    /** What turns a sentence round is never any word of a gap. */
    private static final Set<String> NO_FILLER =
            Set.of("not", "no", "never", "if", "unless", "but", "until", "once", "yet", "only");

    private static final Properties DATA = WordData.of("phrases.properties", "refusals.properties", "names.properties");
    private static final Map<String, List<List<Step>>> CLASSES = new HashMap<>();

    private final Map<String, List<List<Step>>> beginning = new HashMap<>();
    private final List<List<Step>> beginningOtherwise = new ArrayList<>();

    private MailPhrases(List<List<Step>> phrases) {
        for (var phrase : phrases) {
            var words = new HashSet<String>();
            if (starts(phrase, words)) {
                words.forEach(word -> beginning
                        .computeIfAbsent(word, first -> new ArrayList<>())
                        .add(phrase));
            } else {
                beginningOtherwise.add(phrase);
            }
        }
    }

    /** The phrases of a key; it must be there. */
    public static synchronized MailPhrases of(String key) {
        return new MailPhrases(compiled(data(key)));
    }

    /** The words of a key that are no phrases: names, endings, anything that is compared as it is. */
    public static List<String> list(String key) {
        return Arrays.stream(data(key).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String data(String key) {
        var value = DATA.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("Missing phrases " + key);
        }
        return value;
    }

    private static List<List<Step>> compiled(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> Arrays.stream(phrase.split("\\s+"))
                        .map(MailPhrases::step)
                        .toList())
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
            var either = Arrays.stream(written.split("/"))
                    .map(word -> List.of(step(word)))
                    .toList();
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

    /** Collects the words a phrase can begin with, and says whether it begins with one of these only. */
    private static boolean starts(List<Step> phrase, Set<String> words) {
        for (var step : phrase) {
            if (step.gap() > 0) {
                throw new IllegalStateException("A phrase must not begin with a gap");
            }
            if (!step.either().stream().allMatch(inner -> starts(inner, words)) || step.isPrefix()) {
                return false;
            }
            if (step.either().isEmpty()) {
                words.add(step.word());
            }
            if (!step.isOptional()) {
                return true;
            }
        }
        return true;
    }

    /** Where they stand, the longest from each word, none within another. */
    public List<Hit> in(List<Word> words) {
        var hits = new ArrayList<Hit>();
        int after = 0;
        for (int from = 0; from < words.size(); from++) {
            int to = endAt(words, from);
            if (to > Math.max(from, after)) {
                hits.add(new Hit(from, to));
                after = to;
            }
        }
        return hits;
    }

    public boolean areIn(List<Word> words) {
        return !in(words).isEmpty();
    }

    private int endAt(List<Word> words, int from) {
        int end = -1;
        for (var phrase : beginning.getOrDefault(words.get(from).text(), List.of())) {
            end = Math.max(end, last(ends(phrase, words, from, 1)));
        }
        for (var phrase : beginningOtherwise) {
            end = Math.max(end, last(ends(phrase, words, from, 1)));
        }
        return end < 0 ? -1 : from + end;
    }

    private static int last(long ends) {
        return ends == 0 ? -1 : 63 - Long.numberOfLeadingZeros(ends);
    }

    /** Bit n stands for the word n after {@code from}: where the sequence can end, if it may begin where {@code reached} says. */
    private static long ends(List<Step> sequence, List<Word> words, int from, long reached) {
        long ends = reached;
        for (int at = 0; at < sequence.size() && ends != 0; at++) {
            ends = endsOf(sequence.get(at), words, from, ends);
        }
        return ends;
    }

    private static long endsOf(Step step, List<Word> words, int from, long reached) {
        long ends = step.isOptional() ? reached : 0;
        if (step.gap() > 0) {
            long further = reached;
            for (int skipped = 0; skipped < step.gap() && further != 0; skipped++) {
                further = after(further, words, from, word -> !word.afterPause() && !NO_FILLER.contains(word.text()));
                ends |= further;
            }
            return ends;
        }
        if (step.either().isEmpty()) {
            return ends | after(reached, words, from, step::fits);
        }
        for (var inner : step.either()) {
            ends |= ends(inner, words, from, reached);
        }
        return ends;
    }

    private static long after(long reached, List<Word> words, int from, Predicate<Word> fits) {
        long ends = 0;
        for (long left = reached; left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            if (at < 63 && from + at < words.size() && fits.test(words.get(from + at))) {
                ends |= 1L << at + 1;
            }
        }
        return ends;
    }
}
