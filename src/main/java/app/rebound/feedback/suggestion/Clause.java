package app.rebound.feedback.suggestion;

import app.rebound.feedback.suggestion.EnglishWords.Word;
import app.rebound.feedback.suggestion.PhraseBook.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A stretch of a text that praises or criticises in one breath: a sentence, or its part up to a "but". */
final class Clause {

    private static final int LONGEST_EXCERPT = 120;

    /** Nobody says more in one breath; it keeps the cost of a text without any full stop in bounds. */
    private static final int MOST_WORDS = 100;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。]|\\n\\s*\\n|\\n\\s*[-*•·–—>]");
    private static final Pattern CLAUSE_END = Pattern.compile("[;—]|\\s[-–]\\s");
    private static final Pattern PAUSE = Pattern.compile("[,\\n()]");
    private static final Set<String> TURNS =
            Set.copyOf(EnglishWords.stemsOf("but however although though except whereas"));

    /** As how many words a pause or an "and" counts where nearness is measured. */
    private static final int PAUSE_LENGTH = 4;

    private static final int AND_LENGTH = 2;

    private final String text;
    private final int sentence;
    private final boolean turns;
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private Clause(String text, int sentence, boolean turns) {
        this.text = text;
        this.sentence = sentence;
        this.turns = turns;
    }

    /** The clauses of a text in order, each with at least one word. */
    static List<Clause> of(String text) {
        var clauses = new ArrayList<Clause>();
        for (var word : EnglishWords.of(text)) {
            var last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
            var between = last == null ? "" : text.substring(last.end(), word.start());
            boolean sentenceEnds = SENTENCE_END.matcher(between).find();
            boolean turns = TURNS.contains(word.stem());
            if (last == null) {
                last = new Clause(text, 0, turns);
                clauses.add(last);
            } else if (sentenceEnds
                    || turns
                    || last.isFull()
                    || CLAUSE_END.matcher(between).find()) {
                last = new Clause(text, sentenceEnds ? last.sentence + 1 : last.sentence, turns);
                clauses.add(last);
            }
            last.add(word, PAUSE.matcher(between).find());
        }
        return clauses;
    }

    private boolean isFull() {
        return words.size() >= MOST_WORDS;
    }

    private void add(Word word, boolean afterPause) {
        if (words.isEmpty()) {
            places.add(0);
        } else {
            boolean afterAnd = words.get(words.size() - 1).stem().equals("and");
            int gap = (afterPause ? PAUSE_LENGTH : 0) + (afterAnd ? AND_LENGTH : 0);
            places.add(places.get(places.size() - 1) + 1 + gap);
        }
        words.add(word);
    }

    List<String> stems() {
        return words.stream().map(Word::stem).toList();
    }

    /** Whether it begins with a "but", that is, contrasts with the clause before it. */
    boolean turns() {
        return turns;
    }

    boolean isInSentenceOf(Clause other) {
        return sentence == other.sentence;
    }

    /** How many words, or what counts as such, lie between two hits: 0 for neighbours. */
    int distance(Hit<?> one, Hit<?> other) {
        var first = one.from() <= other.from() ? one : other;
        var second = first == one ? other : one;
        return Math.max(0, places.get(second.from()) - places.get(first.to() - 1) - 1);
    }

    /** The words {@code from} to {@code to} as they stand in the text, with as much of the clause as there is room for. */
    String excerpt(int from, int to) {
        int first = from;
        int last = to - 1;
        boolean grows = true;
        while (grows) {
            grows = false;
            if (last + 1 < words.size() && fits(first, last + 1)) {
                last++;
                grows = true;
            }
            if (first > 0 && fits(first - 1, last)) {
                first--;
                grows = true;
            }
        }
        return cut(words.get(first).start(), words.get(last).end());
    }

    /** This clause with the one before it, where there is room for both; else this one alone. */
    String excerptWith(Clause before) {
        int start = before.words.get(0).start();
        return end() - start <= LONGEST_EXCERPT ? text.substring(start, end()) : excerpt(0, 1);
    }

    private int end() {
        return words.get(words.size() - 1).end();
    }

    private boolean fits(int first, int last) {
        return words.get(last).end() - words.get(first).start() <= LONGEST_EXCERPT;
    }

    /** A single word may be too long: it is cut, but never within a surrogate pair. */
    private String cut(int start, int end) {
        int stop = Math.min(end, start + LONGEST_EXCERPT);
        boolean splitsPair = stop < text.length()
                && Character.isHighSurrogate(text.charAt(stop - 1))
                && Character.isLowSurrogate(text.charAt(stop));
        return text.substring(start, splitsPair ? stop - 1 : stop);
    }
}
