package app.rebound.insight.quote;

import java.text.BreakIterator;
import java.util.Locale;

/** One sentence out of a longer text, no longer than can be read at a glance. */
final class SentenceAround {

    private static final int LONGEST = 200;
    private static final int NEAR = 30;

    private SentenceAround() {}

    /** The first sentence. */
    static String first(String text) {
        return at(text, 0);
    }

    /** The sentence in which some words begin; the first where they stand nowhere in it. */
    static String around(String text, String words) {
        return at(text, Math.max(0, text.indexOf(words)));
    }

    private static String at(String text, int place) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        var from = place == 0 ? 0 : sentences.preceding(Math.min(text.length(), place + 1));
        var to = sentences.following(Math.min(place, text.length() - 1));
        // A new line ends a thought, too.
        var line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        var lineEnd = text.indexOf('\n', place);
        var sentence = text.substring(
                        Math.max(from, line),
                        Math.min(to == BreakIterator.DONE ? text.length() : to, lineEnd < 0 ? text.length() : lineEnd))
                .strip();
        return sentence.length() <= LONGEST ? sentence : cut(sentence);
    }

    private static String cut(String sentence) {
        var at = sentence.lastIndexOf(' ', LONGEST);
        var end = at < LONGEST - NEAR ? LONGEST : at;
        return sentence.substring(0, Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}
