package app.rebound.feedback.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts English text into stemmed words that know where they stand in it. KStem, because Porter's stems are too wide to
 * be precise ("communication" and "community" become one). No word is dropped: "out of" and "not" carry meaning here.
 */
final class EnglishWords {

    /** A stem and where its word stands in the text, end exclusive. */
    record Word(String stem, int start, int end) {}

    private static final StemmerOverrideMap FORMS = forms();

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            var folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
            var stemmed = new KStemFilter(new StemmerOverrideFilter(folded, FORMS));
            // KStem leaves plurals that have a sense of their own ("needs", "nerves"); this filter takes those.
            return new TokenStreamComponents(source, new EnglishMinimalStemFilter(stemmed));
        }
    };

    private EnglishWords() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = ANALYZER.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(plain(term.toString()), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return words;
    }

    static List<String> stemsOf(String text) {
        return of(text).stream().map(Word::stem).toList();
    }

    /** "didn't" is to look like "did not", as far as it counts. */
    private static String plain(String stem) {
        return stem.endsWith("n't") ? "not" : stem;
    }

    private static StemmerOverrideMap forms() {
        var bases = WordList.load("forms.properties");
        var forms = new StemmerOverrideFilter.Builder();
        for (var base : bases.stringPropertyNames()) {
            for (var form : bases.getProperty(base).split("\\s+")) {
                forms.add(form, base);
            }
        }
        try {
            return forms.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
