package app.rebound.reads.gentle;

import java.text.Normalizer;
import java.util.List;
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

    /** In this order: what one makes of a text, the next one reads. */
    private static final List<Rewriting> WRITTEN_OUT = List.of(
            new Rewriting("\\bca not\\b|\\bcannot\\b", "can not"),
            new Rewriting("\\bwo not\\b", "will not"),
            new Rewriting("\\bi'?m\\b", "i am"),
            new Rewriting("\\bi'?ve\\b", "i have"),
            new Rewriting("\\b(\\w+)'d\\b|\\b(i)d\\b", "$1$2 would"),
            new Rewriting("\\b(\\w+)'ll\\b", "$1 will"),
            new Rewriting("\\b(\\w+)'s\\b", "$1 is"),
            new Rewriting("\\bwanna\\b", "want to"),
            new Rewriting("\\bgonna\\b", "going to"),
            new Rewriting("\\bany (more|longer)\\b", "anymore"),
            new Rewriting("\\bno longer\\b", "not anymore"),
            new Rewriting("\\bno one\\b", "nobody"),
            new Rewriting("\\b(just|really|actually|honestly|even|ever|simply|kinda|literally)\\b", " "));

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018\\u2019`\\u00b4]");

    static PlainText of(String text) {
        var plain =
                MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = APOSTROPHE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("'");
        plain = PAUSE.matcher(plain).replaceAll(" , ");
        plain = END.matcher(plain).replaceAll(" . ");
        plain = QUOTATION.matcher(plain).replaceAll(" \" ");
        plain = NOT.matcher(plain).replaceAll("$1 not");
        plain = REST.matcher(writtenOut(plain)).replaceAll(" ");
        return new PlainText(" " + plain.strip() + " . ");
    }

    private static String writtenOut(String text) {
        var plain = text;
        for (var rewriting : WRITTEN_OUT) {
            plain = rewriting.in(plain);
        }
        return plain;
    }

    private record Rewriting(Pattern shortened, String written) {

        Rewriting(String shortened, String written) {
            this(Pattern.compile(shortened), written);
        }

        String in(String text) {
            return shortened.matcher(text).replaceAll(written);
        }
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
