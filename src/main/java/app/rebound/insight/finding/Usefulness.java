package app.rebound.insight.finding;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.FeelingFact;
import app.rebound.rejection.feeling.Moment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Orders findings by what helps, not by what is most significant: first what the person can act on, the surer the earlier,
 * and what the newest entry is part of. After every third entry, and after one that hurt, what goes well or was in other
 * hands comes first. It rests on the entries alone, so that the order stays until they change.
 */
final class Usefulness implements Comparator<Finding> {

    private static final int EVERY = 3;
    private static final int HURTS = 8;
    private static final int KIND_FIRST = 1000;

    private final Map<String, Integer> worths = new HashMap<>();
    private final @Nullable UUID newest;
    private final boolean kindFirst;

    Usefulness(FactsByEntry evidence) {
        var entries = evidence.entries();
        newest = entries.isEmpty() ? null : entries.get(0).application();
        kindFirst = entries.size() % EVERY == 0 || hurts(evidence);
    }

    @Override
    public int compare(Finding one, Finding other) {
        var byWorth = Integer.compare(knownWorth(other), knownWorth(one));
        return byWorth != 0 ? byWorth : one.key().compareTo(other.key());
    }

    private static boolean hurts(FactsByEntry evidence) {
        if (evidence.entries().isEmpty()) {
            return false;
        }
        var newest = evidence.entries().get(0).rejection();
        return evidence.facts().feelings().stream()
                .filter(feeling -> feeling.rejection().equals(newest) && feeling.moment() == Moment.FIRST)
                .map(FeelingFact::intensity)
                .anyMatch(intensity -> intensity != null && intensity >= HURTS);
    }

    private int knownWorth(Finding finding) {
        return worths.computeIfAbsent(finding.key(), key -> worth(finding));
    }

    private int worth(Finding finding) {
        var use = switch (finding.use()) {
            case ACT -> 300;
            case GOES_WELL -> kindFirst ? KIND_FIRST : 220;
            case NOT_MINE -> kindFirst ? KIND_FIRST - 100 : 160;
            case KNOW -> 100;
        };
        var grade = switch (finding.grade()) {
            case STRONG_PATTERN -> 90;
            case PATTERN -> 80;
            case WORTH_WATCHING -> 40;
            case FACT -> 0;
        };
        var isNew = newest != null && finding.applications().contains(newest) ? 15 : 0;
        return use + grade + isNew + Math.min(14, finding.applications().size());
    }
}
