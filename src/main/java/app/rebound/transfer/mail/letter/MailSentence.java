package app.rebound.transfer.mail.letter;

import app.rebound.transfer.mail.letter.word.MailPhrases.Hit;
import app.rebound.transfer.mail.letter.word.Words;
import app.rebound.transfer.mail.letter.word.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One sentence, or a line that stands for one, with its words. */
final class MailSentence {

    private static final int MOST_WORDS = 150;

    /** A line shorter than this was ended on purpose, and not by the width of a page. */
    private static final int SHORT_LINE = 50;

    private static final Pattern END = Pattern.compile(
            "(?<=[^\\s.][.!?…]{1,3}|[.!?…][\"”’)])(?=\\s|[A-Z][a-z'’]+[\\s,])|\\n\\s*\\n|\\n(?=\\s*[-*•·–—>▪●]|\\s*\\d{1,2}[.)]\\s)|;(?=\\s)");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|No|Nr|Inc|Co|Corp|Ltd|Sr|Jr|vs|e\\.g|i\\.e|approx|[A-Z])\\.$");

    private static final int LONGER_THAN_ABBREVIATIONS = 12;

    private static final Pattern PAUSE = Pattern.compile("[,;:()–—]| - ");

    private final MailSpan.Part part;
    private final int start;
    private final String text;
    private final List<Word> words;
    private final boolean isAfterBlankLine;

    private MailSentence(MailSpan.Part part, int start, String text) {
        this.part = part;
        this.start = start;
        this.text = text.replace('\n', ' ');
        isAfterBlankLine = text.stripTrailing().strip().isEmpty() || text.startsWith("\n\n");
        words = Words.of(text).stream().map(word -> word.movedBy(start)).toList();
    }

    static List<MailSentence> of(MailSpan.Part part, String text) {
        var sentences = new ArrayList<MailSentence>();
        var end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            var before = text.substring(Math.max(from, end.start() - LONGER_THAN_ABBREVIATIONS), end.start());
            if (!ABBREVIATION.matcher(before).find()) {
                lines(part, text, from, end.end(), sentences);
                from = end.end();
            }
        }
        lines(part, text, from, text.length(), sentences);
        return sentences;
    }

    private static void lines(MailSpan.Part part, String text, int from, int to, List<MailSentence> sentences) {
        int start = from;
        int line = from;
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                boolean ended = at - line < SHORT_LINE && at + 1 < to && !Character.isLowerCase(text.charAt(at + 1));
                if (ended) {
                    add(part, text, start, at, sentences);
                    start = at;
                }
                line = at + 1;
            }
        }
        add(part, text, start, to, sentences);
    }

    private static void add(MailSpan.Part part, String text, int from, int to, List<MailSentence> sentences) {
        var sentence = new MailSentence(part, from, text.substring(from, to));
        if (!sentence.words.isEmpty() && sentence.words.size() <= MOST_WORDS) {
            sentences.add(sentence);
        } else if (sentence.words.size() > MOST_WORDS) {
            int middle = sentence.words.get(MOST_WORDS).start();
            add(part, text, from, middle, sentences);
            add(part, text, middle, to, sentences);
        }
    }

    List<Word> words() {
        return words;
    }

    int start() {
        return start;
    }

    boolean isSubject() {
        return part == MailSpan.Part.SUBJECT;
    }

    /** As it stands in the message, with a space for each line feed. */
    String text() {
        return text;
    }

    /** Whether the other one comes right after it, on the same line or the next. */
    boolean isFollowedBy(MailSentence other) {
        int end = start + text.length();
        return part == other.part && other.start == end && !other.isAfterBlankLine;
    }

    /** What stands between two words of it. */
    String between(int word, int next) {
        return text.substring(
                words.get(word).end() - start,
                Math.max(words.get(word).end(), words.get(next).start()) - start);
    }

    MailSpan span(int from, int to) {
        return new MailSpan(part, words.get(from).start(), words.get(to - 1).end());
    }

    /** The whole of it, without the white space around. */
    MailSpan whole() {
        int first = 0;
        int last = text.length();
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new MailSpan(part, start + first, start + last);
    }

    /** The words in the same breath before some of its words, at most so many: no pause lies between. */
    List<Word> before(Hit hit, int most) {
        int from = hit.from();
        while (from > 0
                && hit.from() - from < most
                && !PAUSE.matcher(between(from - 1, from)).find()) {
            from--;
        }
        return words.subList(from, hit.from());
    }

    /** The words in the same breath after some of its words, at most so many. */
    List<Word> after(Hit hit, int most) {
        int to = hit.to();
        while (to < words.size()
                && to - hit.to() < most
                && !PAUSE.matcher(between(to - 1, to)).find()) {
            to++;
        }
        return words.subList(hit.to(), to);
    }
}
