package app.rebound.transfer.sheet.word;

import app.rebound.application.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how an application stands from a few words. */
public final class StandingWords {

    private static final Set<String> NOT =
            Set.of("no", "not", "without", "never", "kein", "keine", "ohne", "sans", "sin");
    private static final int LONG = 7;
    private static final int WORDS_OF_A_TYPO = 3;

    /**
     * @param squeezed its words as they are looked for
     * @param isAlone it says so only where nothing else is said
     */
    private record Phrase(String words, String squeezed, Standing standing, boolean isAlone) {

        static Phrase of(String written, Standing standing) {
            var words = written.replaceFirst("^=", "");
            return new Phrase(words, Phrases.squeezed(words), standing, written.startsWith("="));
        }
    }

    private record Found(int from, int to, Standing standing) {}

    private static final List<Phrase> ALL =
            Phrases.read(StandingWords.class, "standings.txt", Standing.class).entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream().map(words -> Phrase.of(words, entry.getKey())))
                    .sorted(Comparator.comparingInt(
                                    (Phrase phrase) -> phrase.words().length())
                            .reversed())
                    .toList();

    private StandingWords() {}

    /** What a cell or a part of it says; empty if it says nothing that is known. */
    public static Optional<Standing> read(String text) {
        var plain = Phrases.plain(text);
        if (plain.isEmpty() || plain.length() > 400) {
            return Optional.empty();
        }
        var found = find(plain);
        if (found.isEmpty()) {
            found = almost(plain);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(together(found));
    }

    private static List<Found> find(String plain) {
        var squeezed = " " + Phrases.squeezed(plain) + " ";
        var isLong = plain.split(" ").length > LONG;
        var found = new ArrayList<Found>();
        for (var phrase : ALL) {
            var words = phrase.squeezed();
            var isAlone = phrase.isAlone() || isLong && phrase.words().indexOf(' ') < 0 && !isPlainEnough(phrase);
            if (isAlone && !squeezed.equals(" " + words + " ")) {
                continue;
            }
            for (var at = squeezed.indexOf(" " + words + " ");
                    at >= 0;
                    at = squeezed.indexOf(" " + words + " ", at + 1)) {
                var from = at + 1;
                var to = from + words.length();
                if (found.stream().noneMatch(one -> from < one.to() && one.from() < to) && !isDenied(squeezed, from)) {
                    found.add(new Found(from, to, phrase.standing()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    /** Words that mean one thing in a sentence, too. */
    private static boolean isPlainEnough(Phrase phrase) {
        return phrase.words().matches("rejected|ghosted|withdrew|interviewed|hired|abgesagt|absage|rejection|refus");
    }

    private static boolean isDenied(String squeezed, int from) {
        var before = squeezed.substring(0, from).strip();
        return NOT.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** One letter wrong in a longer word. */
    private static List<Found> almost(String plain) {
        var words = plain.split(" ");
        if (words.length > WORDS_OF_A_TYPO) {
            return List.of();
        }
        for (var word : words) {
            for (var phrase : ALL) {
                if (word.length() > 5
                        && phrase.words().length() > 6
                        && phrase.words().indexOf(' ') < 0
                        && isAlmost(word, phrase.words())) {
                    return List.of(new Found(0, 1, phrase.standing()));
                }
            }
        }
        return List.of();
    }

    private static boolean isAlmost(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var rest = 0;
        while (rest < Math.min(one.length(), other.length()) - same
                && one.charAt(one.length() - 1 - rest) == other.charAt(other.length() - 1 - rest)) {
            rest++;
        }
        var wrongOfOne = one.substring(same, one.length() - rest);
        var wrongOfOther = other.substring(same, other.length() - rest);
        var isSwapped = wrongOfOne.length() == 2
                && new StringBuilder(wrongOfOne).reverse().toString().equals(wrongOfOther);
        return isSwapped || wrongOfOne.length() <= 1 && wrongOfOther.length() <= 1;
    }

    /** The last end that is named counts, and the furthest step. */
    private static Standing together(List<Found> found) {
        Standing ending = null;
        Stage stage = null;
        var isSaved = false;
        for (var one : found) {
            var standing = one.standing();
            isSaved |= standing == Standing.SAVED;
            if (standing.outcome() != null) {
                ending = standing;
            } else if (standing.stage() != null) {
                stage = furthest(stage, standing.stage());
            }
        }
        if (ending == null) {
            return stage == null ? isSaved ? Standing.SAVED : Standing.NOTHING : Standing.valueOf(stage.name());
        }
        return ending == Standing.REJECTED && stage != null ? Standing.rejectedAt(stage) : ending;
    }

    private static Stage furthest(@Nullable Stage one, Stage other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }
}
