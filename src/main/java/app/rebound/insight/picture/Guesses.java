package app.rebound.insight.picture;

import app.rebound.insight.fact.Given;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.finding.Sentence;
import app.rebound.platform.words.FoldedText;
import app.rebound.rejection.reason.SaidBy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reasons, my guess beside what they said.
 *
 * @param explained entries with a reason
 * @param guessed entries with a guess of the person's own
 * @param told entries with a reason the employer gave
 * @param both entries in which both can be compared, as the finding counts them
 * @param agreed those of them in which the employer named something the person had guessed
 * @param rows the reasons given most, either way
 */
public record Guesses(long explained, long guessed, long told, long both, long agreed, List<Row> rows)
        implements Picture {

    private static final int MOST_ROWS = 7;

    /**
     * A reason, guessed and told. The bars are as long as they are of all entries with a reason.
     *
     * @param labelKey a message key, or null where {@code label} is the person's own word
     */
    public record Row(@Nullable String labelKey, @Nullable String label, Bar guessed, Bar told) {}

    static Guesses of(JournalFacts facts, EntryList entries) {
        var guesses = new Side();
        var answers = new Side();
        var spelled = new HashMap<Given, String>();
        for (ReasonFact fact : facts.reasons()) {
            var given = Given.of(fact);
            // The same label in several spellings: one of them, and always the same one.
            spelled.merge(given, String.valueOf(fact.label()), (one, other) -> one.compareTo(other) < 0 ? one : other);
            (fact.saidBy() == SaidBy.ME ? guesses : answers).add(given, fact.rejection());
        }
        var both = guesses.byEntry.keySet().stream()
                .filter(entry -> Given.areComparable(guesses.in(entry), answers.in(entry)))
                .toList();
        var agreed = both.stream()
                .filter(entry -> Given.agree(guesses.in(entry), answers.in(entry)))
                .count();
        var explained = new HashSet<>(guesses.byEntry.keySet());
        explained.addAll(answers.byEntry.keySet());
        return new Guesses(
                explained.size(),
                guesses.byEntry.size(),
                answers.byEntry.size(),
                both.size(),
                agreed,
                rows(guesses, answers, spelled, explained.size(), entries));
    }

    private static List<Row> rows(
            Side guesses, Side answers, Map<Given, String> spelled, int explained, EntryList entries) {
        return spelled.keySet().stream()
                .sorted(Comparator.comparingInt((Given given) -> guesses.of(given) + answers.of(given))
                        .reversed()
                        .thenComparing(FoldedText.byName(Given::name)))
                .limit(MOST_ROWS)
                .map(given -> new Row(
                        given.own() ? null : "reason." + given.name(),
                        spelled.get(given),
                        bar(given, SaidBy.ME, guesses.of(given), explained, entries),
                        bar(given, SaidBy.THEM, answers.of(given), explained, entries)))
                .toList();
    }

    private static Bar bar(Given given, SaidBy saidBy, int count, int explained, EntryList entries) {
        return Bar.own(
                given.name(),
                count,
                explained,
                entries.of(given.own() ? "label" : "reason", given.name(), "saidBy", saidBy));
    }

    @Override
    public String name() {
        return "guesses";
    }

    @Override
    public long has() {
        return explained;
    }

    @Override
    public boolean isTelling() {
        return told > 0;
    }

    @Override
    public Sentence point() {
        return both == 0
                ? Sentence.of("picture.guesses.none", guessed, told)
                : Sentence.of("picture.guesses.agreed", agreed, both);
    }

    /** What one side gave as reasons, each once an entry. */
    private static final class Side {

        private final Map<UUID, Set<Given>> byEntry = new HashMap<>();
        private final Map<Given, Integer> times = new HashMap<>();

        void add(Given given, UUID entry) {
            if (byEntry.computeIfAbsent(entry, unused -> new HashSet<>()).add(given)) {
                times.merge(given, 1, Integer::sum);
            }
        }

        Set<Given> in(UUID entry) {
            return byEntry.getOrDefault(entry, Set.of());
        }

        int of(Given given) {
            return times.getOrDefault(given, 0);
        }
    }
}
