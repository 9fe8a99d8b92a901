package app.rebound.reads.gentle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text made easy to search: words in small letters with one space around each, short forms written out ("can't" and
 * "cant" are "can not"), a full stop for each end of a sentence, a comma for each pause, and quotation marks.
 *
 * @param words the text
 */
record PlainText(String words) {

    private static final String SHORTENED_BY_NOT =
            "(do|does|did|is|are|was|were|has|have|had|could|would|should|ca|wo)";
    private static final Pattern NOT = Pattern.compile("\\b" + SHORTENED_BY_NOT + "n'?t\\b");
    private static final Pattern PAUSE = Pattern.compile("[,;:()\\u2013\\u2014]|\\s-+\\s");
    private static final Pattern END = Pattern.compile("[.!?\\u2026]+|\\n+");
    private static final Pattern QUOTATION = Pattern.compile("[\"\\u201c\\u201d\\u201e\\u00ab\\u00bb]");
    private static final Pattern REST = Pattern.compile("[^a-z0-9.,\"]+");

    static PlainText of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2018\\u2019`\\u00b4]", "'");
        plain = PAUSE.matcher(plain).replaceAll(" , ");
        plain = END.matcher(plain).replaceAll(" . ");
        plain = QUOTATION.matcher(plain).replaceAll(" \" ");
        plain = NOT.matcher(plain).replaceAll("$1 not");
        plain = REST.matcher(writtenOut(plain)).replaceAll(" ");
        return new PlainText(" " + plain.strip() + " . ");
    }

    private static String writtenOut(String text) {
        return text.replaceAll("\\bca not\\b|\\bcannot\\b", "can not")
                .replaceAll("\\bwo not\\b", "will not")
                .replaceAll("\\bi'?m\\b", "i am")
                .replaceAll("\\bi'?ve\\b", "i have")
                .replaceAll("\\b(\\w+)'d\\b|\\b(i)d\\b", "$1$2 would")
                .replaceAll("\\b(\\w+)'ll\\b", "$1 will")
                .replaceAll("\\b(\\w+)'s\\b", "$1 is")
                .replaceAll("\\bwanna\\b", "want to")
                .replaceAll("\\bgonna\\b", "going to")
                .replaceAll("\\bany (more|longer)\\b", "anymore")
                .replaceAll("\\bno longer\\b", "not anymore")
                .replaceAll("\\bno one\\b", "nobody")
                .replaceAll("\\b(just|really|actually|honestly|even|ever|simply|kinda|literally)\\b", " ");
    }

    /** Where the sentence around a place begins. */
    int sentenceStart(int place) {
        return words.lastIndexOf(" . ", place) + 1;
    }

    /** Where the clause around a place begins. */
    int clauseStart(int place) {
        return Math.max(sentenceStart(place), words.lastIndexOf(" , ", place) + 1);
    }
}
