package app.rebound.transfer.sheet.meaning;

import app.rebound.transfer.sheet.word.Phrases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What columns become, by their headings and by what stands below them. */
final class Headings {

    /** @param isWeak it stands for it only where no other column does */
    private record Phrase(Meaning meaning, boolean isWeak) {}

    /** How sure a heading is of a meaning. */
    record Guess(Meaning meaning, int score) {}

    private static final int EXACT = 100;
    private static final int PART = 40;
    private static final int WEAK = 10;
    private static final int BY_CELLS = 5;
    private static final Map<String, Phrase> PHRASES = phrases();

    private Headings() {}

    private static Map<String, Phrase> phrases() {
        var phrases = new HashMap<String, Phrase>();
        Phrases.read(Headings.class, "columns.txt", Meaning.class)
                .forEach((meaning, all) -> all.forEach(phrase -> phrases.putIfAbsent(
                        phrase.replaceFirst("^\\?", ""), new Phrase(meaning, phrase.startsWith("?")))));
        return phrases;
    }

    /** What a heading says by itself; a phrase of it counts the more the longer it is. */
    static Guess read(String heading) {
        var plain = Phrases.plain(heading);
        var whole = PHRASES.get(plain);
        if (whole != null) {
            return new Guess(whole.meaning(), whole.isWeak() ? WEAK : EXACT);
        }
        var best = new Guess(Meaning.IGNORED, 0);
        if (plain.isEmpty() || plain.length() > 80) {
            return best;
        }
        var words = plain.split(" ");
        for (var from = 0; from < words.length; from++) {
            for (var to = from + 1; to <= words.length; to++) {
                var part = String.join(" ", List.of(words).subList(from, to));
                var phrase = PHRASES.get(part);
                // The last words of a heading name the thing: "company name", "interview date".
                var score = phrase == null || phrase.isWeak() ? 0 : PART + part.length() + (to == words.length ? 3 : 0);
                if (phrase != null && score > best.score()) {
                    best = new Guess(phrase.meaning(), score);
                }
            }
        }
        return dated(best, words);
    }

    /** A day of something: "date of first interview", "rejection received on". */
    private static Guess dated(Guess guess, String[] words) {
        var isDay = List.of(words).contains("date")
                || List.of(words).contains("datum")
                || words[words.length - 1].equals("on")
                || words[0].equals("when");
        if (!isDay) {
            return guess;
        }
        return switch (guess.meaning()) {
            case STATUS -> new Guess(Meaning.HEARD_ON, guess.score());
            case EMPLOYER, ROLE, SOURCE, NOTES, NAMED, LINK, VIA -> new Guess(Meaning.IGNORED, PART);
            default -> guess;
        };
    }

    /** What every column becomes. */
    static List<Meaning> meanings(List<String> headings, List<ColumnFacts> facts) {
        var guesses = new ArrayList<Guess>();
        for (var at = 0; at < headings.size(); at++) {
            guesses.add(fitting(headings.get(at), read(headings.get(at)), facts.get(at)));
        }
        onlyOne(guesses, facts);
        findEmployer(guesses, facts);
        findRole(guesses, headings, facts);
        return guesses.stream().map(Guess::meaning).toList();
    }

    /** The heading proposes, the cells agree or have another idea. */
    private static Guess fitting(String heading, Guess guess, ColumnFacts facts) {
        if (facts.isEmpty()) {
            return new Guess(guess.meaning().hasDays() || guess.score() == 0 ? Meaning.IGNORED : guess.meaning(), 1);
        }
        if (guess.score() == 0 || guess.meaning() == Meaning.IGNORED && guess.score() < EXACT && facts.days() > 0.7) {
            return byCells(heading, facts);
        }
        var meaning = Fitting.of(guess.meaning(), facts, Phrases.plain(heading));
        return meaning == null ? byCells(heading, facts) : new Guess(meaning, guess.score());
    }

    private static Guess byCells(String heading, ColumnFacts facts) {
        if (facts.histories() > 0.3 && facts.standings() > 0.3) {
            return new Guess(Meaning.HISTORY, BY_CELLS);
        }
        if (facts.days() > 0.7) {
            return new Guess(Meaning.APPLIED_ON, 1);
        }
        if (facts.webs() > 0.6) {
            return new Guess(Meaning.LINK, BY_CELLS);
        }
        if (facts.standings() > 0.6 && facts.length() < 25) {
            return new Guess(Meaning.STATUS, BY_CELLS);
        }
        var isFact = facts.numbers() > 0.5 || facts.yesOrNo() > 0.6;
        return new Guess(heading.isBlank() && facts.length() < 4 || isFact ? Meaning.IGNORED : Meaning.NAMED, 0);
    }

    /** The surest keeps what only one can be; of those as sure as it is, the fullest. */
    private static void onlyOne(List<Guess> guesses, List<ColumnFacts> facts) {
        var best = new EnumMap<Meaning, Integer>(Meaning.class);
        for (var at = 0; at < guesses.size(); at++) {
            var guess = guesses.get(at);
            if (guess.meaning().isOfMany()) {
                continue;
            }
            var before = best.get(guess.meaning());
            if (before == null || isSurer(guesses, facts, at, before)) {
                if (before != null) {
                    guesses.set(before, second(guess.meaning(), facts.get(before)));
                }
                best.put(guess.meaning(), at);
            } else {
                guesses.set(at, second(guess.meaning(), facts.get(at)));
            }
        }
    }

    private static boolean isSurer(List<Guess> guesses, List<ColumnFacts> facts, int one, int other) {
        var score = guesses.get(one).score() - guesses.get(other).score();
        return score > 0
                || score == 0 && facts.get(one).filled() > facts.get(other).filled() * 1.2;
    }

    private static Guess second(Meaning meaning, ColumnFacts facts) {
        if (meaning == Meaning.APPLIED_ON || meaning.hasDays() || !facts.isText() && facts.webs() < 0.5) {
            return new Guess(Meaning.IGNORED, 0);
        }
        return new Guess(Meaning.NAMED, 0);
    }

    /** Where no heading names it, the first column of many different short words is who was written to. */
    private static void findEmployer(List<Guess> guesses, List<ColumnFacts> facts) {
        if (has(guesses, Meaning.EMPLOYER)) {
            return;
        }
        for (var at = 0; at < guesses.size(); at++) {
            if (guesses.get(at).meaning() == Meaning.NAMED
                    && guesses.get(at).score() == 0
                    && facts.get(at).isText()
                    && facts.get(at).different() > 0.5
                    && facts.get(at).mails() < 0.3
                    && facts.get(at).standings() < 0.4
                    && facts.get(at).length() < 45) {
                guesses.set(at, new Guess(Meaning.EMPLOYER, 1));
                return;
            }
        }
    }

    private static void findRole(List<Guess> guesses, List<String> headings, List<ColumnFacts> facts) {
        if (has(guesses, Meaning.EMPLOYER)) {
            if (!has(guesses, Meaning.ROLE) && headings.stream().allMatch(String::isBlank)) {
                nextText(guesses, facts);
            }
            return;
        }
        for (var at = 0; at < guesses.size(); at++) {
            if (guesses.get(at).meaning() == Meaning.ROLE && facts.get(at).isText()) {
                guesses.set(
                        at, new Guess(Meaning.ROLE_AT_EMPLOYER, guesses.get(at).score()));
            }
        }
    }

    /** Without any headings, what stands beside the employer is the role. */
    private static void nextText(List<Guess> guesses, List<ColumnFacts> facts) {
        for (var at = 0; at < guesses.size(); at++) {
            if (guesses.get(at).meaning() == Meaning.NAMED
                    && facts.get(at).isText()
                    && facts.get(at).length() < 60) {
                guesses.set(at, new Guess(Meaning.ROLE, 1));
                return;
            }
        }
    }

    private static boolean has(List<Guess> guesses, Meaning meaning) {
        return guesses.stream().anyMatch(guess -> guess.meaning() == meaning);
    }
}
