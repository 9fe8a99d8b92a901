package app.rebound.reads.gentle;

import app.rebound.reads.gentle.PhraseList.Hit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Phrases of people who may be in danger from themselves. Turns of speech that only sound like it, what is denied, and what
 * is said of others do not count. It cannot know how somebody is: it misses what is said in other words, and is wrong at
 * times, which is why all that follows from it is one line.
 */
final class DangerWords {

    /** So many words a denial reaches: "I have no intention of killing myself". */
    private static final int REACH_OF_DENIAL = 4;

    private final PhraseList danger;
    private final PhraseList idioms;
    private final PhraseList denials;
    private final PhraseList spentDenials;
    private final PhraseList self;
    private final PhraseList others;
    private final PhraseList stories;
    private final PhraseList speech;

    DangerWords() {
        var lists = load();
        danger = new PhraseList(lists.getProperty("danger"));
        idioms = new PhraseList(lists.getProperty("idiom"));
        denials = new PhraseList(lists.getProperty("denial"));
        spentDenials = new PhraseList(lists.getProperty("denial-spent"));
        self = new PhraseList(lists.getProperty("self"));
        others = new PhraseList(lists.getProperty("others"));
        stories = new PhraseList(lists.getProperty("stories"));
        speech = new PhraseList(lists.getProperty("speech"));
    }

    /** Whether a text that the person wrote has such words. */
    boolean areIn(String text) {
        var plain = PlainText.of(text);
        var hits = danger.in(plain);
        if (hits.isEmpty()) {
            return false;
        }
        var turnsOfSpeech = idioms.in(plain);
        return hits.stream()
                .filter(hit -> turnsOfSpeech.stream().noneMatch(hit::overlaps))
                .anyMatch(hit -> !isDenied(hit, plain) && !isOfOthers(hit, plain));
    }

    private boolean isDenied(Hit hit, PlainText text) {
        var spent = spentDenials.in(text);
        var from = text.clauseStart(hit.start());
        return denials.in(text).stream()
                .filter(denial -> denial.start() >= from && denial.end() <= hit.start())
                .filter(denial -> wordsBetween(denial, hit, text) <= REACH_OF_DENIAL)
                .anyMatch(denial -> spent.stream().noneMatch(denial::overlaps));
    }

    private static long wordsBetween(Hit first, Hit second, PlainText text) {
        return text.words()
                        .substring(first.end(), second.start())
                        .chars()
                        .filter(character -> character == ' ')
                        .count()
                - 1;
    }

    private boolean isOfOthers(Hit hit, PlainText text) {
        var from = text.sentenceStart(hit.start());
        if (last(stories, from, hit, text) >= 0) {
            return true;
        }
        var said = last(speech, from, hit, text);
        if (said >= 0 && text.words().substring(said, hit.start()).contains(" \" ")) {
            return true;
        }
        var isMine = self.in(text).stream().anyMatch(hit::overlaps);
        return !isMine && last(others, from, hit, text) > last(self, from, hit, text);
    }

    /** Where one of the phrases stands last before a hit, or -1. */
    private static int last(PhraseList phrases, int from, Hit hit, PlainText text) {
        return phrases.in(text).stream()
                .filter(found -> found.start() >= from && found.end() <= hit.start())
                .mapToInt(Hit::start)
                .max()
                .orElse(-1);
    }

    private static Properties load() {
        var lists = new Properties();
        try (var stream = DangerWords.class.getResourceAsStream("phrases.properties");
                var reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            lists.load(reader);
            return lists;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
