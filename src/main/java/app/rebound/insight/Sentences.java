package app.rebound.insight;

import app.rebound.insight.finding.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What findings say, in words; and in pieces, so that a number leads to what it counts. */
@Component
class Sentences {

    /** Numbers in the person's own words, which stand in quotation marks, are not told apart. */
    private static final Pattern NUMBER =
            Pattern.compile("“[^”]*”|(?<number>\\b\\d[\\d,.]*( (of|to) (the )?\\d[\\d,.]*)?( ?%)?)");

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** A number of a sentence, or what stands between two. */
    record Piece(String text, boolean number) {}

    String said(Sentence sentence) {
        return messages.getMessage(sentence.key(), sentence.argumentArray(), LocaleContextHolder.getLocale());
    }

    /** The sentence with all its numbers told apart. */
    public List<Piece> pieces(Sentence sentence) {
        return pieces(said(sentence), Integer.MAX_VALUE);
    }

    /** The sentence with its first number told apart; all of it, as if it were one, where it has none. */
    public List<Piece> firstNumber(Sentence sentence) {
        var pieces = pieces(said(sentence), 1);
        return pieces.size() == 1 ? List.of(new Piece(pieces.get(0).text(), true)) : pieces;
    }

    static List<Piece> pieces(String sentence, int most) {
        var pieces = new ArrayList<Piece>();
        var found = NUMBER.matcher(sentence);
        var at = 0;
        var numbers = 0;
        while (numbers < most && found.find()) {
            if (found.group("number") != null) {
                // The full stop after a number is the sentence's.
                var number = found.group().replaceAll("[.,]$", "");
                add(pieces, sentence.substring(at, found.start()), false);
                add(pieces, number, true);
                at = found.start() + number.length();
                numbers++;
            }
        }
        add(pieces, sentence.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean number) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, number));
        }
    }
}
