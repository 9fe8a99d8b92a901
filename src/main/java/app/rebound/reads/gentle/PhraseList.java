package app.rebound.reads.gentle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases that are looked for in {@link PlainText}. In a phrase {@code a/b} stands for either word, {@code _} for any one,
 * {@code ...} for up to four, and {@code .} for a pause or the end of a sentence.
 */
final class PhraseList {

    /** Where a phrase was found; the end is exclusive. */
    record Hit(int start, int end) {

        boolean overlaps(Hit other) {
            return start < other.end && other.start < end;
        }
    }

    private static final String WORD = "[a-z0-9]+";

    private final Pattern phrases;

    PhraseList(String commaSeparated) {
        phrases = Pattern.compile(Arrays.stream(commaSeparated.split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(PhraseList::pattern)
                .collect(Collectors.joining("|", "(?<= )(?:", ")(?= )")));
    }

    private static String pattern(String phrase) {
        return Arrays.stream(phrase.split("\\s+"))
                .map(PhraseList::wordPattern)
                .collect(Collectors.joining(" "))
                .replace(" (?:GAP) ", "(?: " + WORD + "){0,4} ");
    }

    private static String wordPattern(String word) {
        return switch (word) {
            case "..." -> "(?:GAP)";
            case "_" -> WORD;
            case "." -> "[.,]";
            default -> "(?:" + word.replace('/', '|') + ")";
        };
    }

    /** Everywhere that one of the phrases stands. */
    List<Hit> in(PlainText text) {
        var hits = new ArrayList<Hit>();
        var matcher = phrases.matcher(text.words());
        while (matcher.find()) {
            hits.add(new Hit(matcher.start(), matcher.end()));
        }
        return hits;
    }
}
