package app.rebound.insight.kind.theme;

import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How often a theme came up as something to work on, in entries the person looked at, before a day and from then on.
 *
 * @param entries those in which it came up
 */
public record Halves(Share before, Share now, List<UUID> entries) {

    static Halves at(LocalDate day, List<Entry> with, List<Entry> entries) {
        return new Halves(
                new Share(before(day, with), before(day, entries)),
                new Share(with.size() - before(day, with), entries.size() - before(day, entries)),
                FactsByEntry.applicationsOf(with));
    }

    /** They come the newest first, so that nobody has to go through all of them for each theme. */
    private static int before(LocalDate day, List<Entry> newestFirst) {
        int first = 0;
        int end = newestFirst.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (newestFirst.get(middle).heardOn().isBefore(day)) {
                end = middle;
            } else {
                first = middle + 1;
            }
        }
        return newestFirst.size() - first;
    }

    /** The key of the finding about a goal. */
    public static String keyOf(GoalFact goal) {
        return "change-goal-" + goal.goal();
    }

    boolean isComparable() {
        return Comparison.isPossible(before, now);
    }

    /** How many more entries there must be before they can be compared; 0 where they can. */
    public int lacking() {
        return Comparison.lacking(before, now);
    }

    boolean isLess() {
        return now.rate() < before.rate();
    }

    Use use() {
        return isLess() ? Use.GOES_WELL : Use.ACT;
    }

    /** What a sentence names, then how often it came up, now and before. */
    public Object[] told(Object... named) {
        return Stream.concat(Stream.of(named), Stream.of(now.count(), now.of(), before.count(), before.of()))
                .toArray();
    }
}
