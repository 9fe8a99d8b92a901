package app.rebound.transfer.mail.letter.word;

import app.rebound.transfer.mail.letter.word.Words.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a message sounds like a no: a sum of weights of the words, pairs and threes of words in it, over 0 where they
 * are commoner in rejections than in the other messages about applications.
 *
 * @param weight about -2 to 2
 * @param start where the sentence begins that leans most, in characters of the text
 * @param end where it ends, exclusive; as the start where no sentence leans at all
 */
public record WordLeaning(double weight, int start, int end) {

    private static final int MOST_WORDS = 350;
    private static final int LONGEST = 3;
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_SIGNS = 20;
    /** What a name follows. */
    private static final Set<String> GREETING = Set.of("dear", "hi", "hello", "hey");

    private static final double SCALE = 100;
    private static final Map<String, Integer> WEIGHTS = load();

    private record Sentence(List<Word> words) {

        boolean thanks() {
            return words.stream().anyMatch(word -> word.text().startsWith("thank"));
        }

        Set<String> signs() {
            var signs = new LinkedHashSet<String>();
            for (int from = 0; from < words.size(); from++) {
                var sign = new StringBuilder();
                for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
                    sign.append(at == from ? "" : " ").append(words.get(at).text());
                    signs.add(sign.toString());
                }
            }
            return signs;
        }
    }

    /** What a message with this subject, "" for none, and this text sounds like. */
    public static WordLeaning of(String subject, String text) {
        var sentences = sentences(text);
        double most = 0;
        int start = 0;
        int end = 0;
        for (var sentence : sentences) {
            double leans = sum(sentence.signs());
            if (leans > most && !sentence.thanks()) {
                most = leans;
                start = sentence.words().get(0).start();
                end = sentence.words().get(sentence.words().size() - 1).end();
            }
        }
        var signs = signs(subject, sentences);
        long known = signs.stream().filter(WEIGHTS::containsKey).count();
        double even = WEIGHTS.getOrDefault("", 0) / SCALE;
        return new WordLeaning(even + sum(signs) / Math.sqrt(Math.max(FEWEST_SIGNS, known)), start, end);
    }

    /** The words, pairs and threes that are weighed, each once. */
    public static Set<String> signs(String subject, String text) {
        return signs(subject, sentences(text));
    }

    private static Set<String> signs(String subject, List<Sentence> sentences) {
        var signs = new LinkedHashSet<String>();
        sentences(subject).forEach(sentence -> signs.addAll(sentence.signs()));
        sentences.forEach(sentence -> signs.addAll(sentence.signs()));
        return signs;
    }

    private static double sum(Collection<String> signs) {
        return signs.stream().mapToInt(sign -> WEIGHTS.getOrDefault(sign, 0)).sum() / SCALE;
    }

    /** The first few hundred words by sentence; a salutation, a name or a heading is none. */
    private static List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        var words = new ArrayList<Word>();
        var last = "";
        int before = 0;
        int left = MOST_WORDS;
        for (var word : Words.of(text)) {
            boolean ended = word.start() > before && ends(text.substring(before, word.start()));
            if ((ended || left == 0) && !words.isEmpty()) {
                if (words.size() >= FEWEST_WORDS) {
                    sentences.add(new Sentence(List.copyOf(words)));
                }
                words.clear();
            }
            if (left == 0) {
                return sentences;
            }
            if (word.text().chars().allMatch(Character::isLetter) && !GREETING.contains(last)) {
                words.add(word);
                left--;
            }
            last = word.text();
            before = word.end();
        }
        if (words.size() >= FEWEST_WORDS) {
            sentences.add(new Sentence(List.copyOf(words)));
        }
        return sentences;
    }

    private static boolean ends(String between) {
        return between.chars().anyMatch(letter -> ".!?;".indexOf(letter) >= 0) || between.contains("\n\n");
    }

    private static Map<String, Integer> load() {
        var weights = new HashMap<String, Integer>();
        for (var line : WordData.linesOf("leanings.txt")) {
            int at = line.indexOf(':');
            if (at > 0 && !line.startsWith("#")) {
                int weight = Integer.parseInt(line.substring(0, at));
                for (var sign : line.substring(at + 1).split(",")) {
                    weights.put(sign.strip(), weight);
                }
            }
        }
        return Map.copyOf(weights);
    }
}
