package app.rebound.insight.kind;

import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.Evidence;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Interest;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.NextStep;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A theme that comes up less, or more, since a goal began or in the last three months, in entries the person looked at. */
@Component
class Change implements FindingKind {

    private static final int MONTHS = 3;

    @Override
    public List<Draft> drafts(Evidence evidence) {
        var labels = new TreeMap<UUID, String>();
        evidence.facts().themes().forEach(theme -> labels.put(theme.theme(), theme.label()));
        var mentions = new HashMap<UUID, List<Entry>>();
        for (Entry entry : evidence.lookedAt()) {
            entry.toImprove()
                    .forEach(theme -> mentions.computeIfAbsent(theme, unused -> new ArrayList<>())
                            .add(entry));
        }
        var drafts = new ArrayList<Draft>();
        var goals = evidence.facts().goals();
        for (GoalFact goal : goals) {
            var label = labels.get(goal.theme());
            if (label != null) {
                drafts.addAll(sinceGoal(
                        goal, label, Halves.at(goal.startedOn(), with(goal.theme(), mentions), evidence.lookedAt())));
            }
        }
        // Of a theme with a goal, the question is what came of the goal.
        goals.stream().map(GoalFact::theme).forEach(labels::remove);
        var recently = evidence.today().minusMonths(MONTHS);
        labels.forEach((theme, label) ->
                drafts.addAll(lately(theme, label, Halves.at(recently, with(theme, mentions), evidence.lookedAt()))));
        return drafts;
    }

    private static List<Entry> with(UUID theme, Map<UUID, List<Entry>> mentions) {
        return mentions.getOrDefault(theme, List.of());
    }

    private static List<Draft> sinceGoal(GoalFact goal, String label, Halves halves) {
        var draft = draft("change-goal-" + goal.goal(), halves).of(Interest.FIRST);
        if (halves.before().count() == 0) {
            // Nothing to become less: the question is counted, and nothing said.
            return halves.isComparable()
                    ? List.of(draft.tested(Comparison.different(halves.now(), halves.before())))
                    : List.of();
        }
        draft.next(NextStep.openGoal(goal.goal()))
                .fact(
                        "finding.change.goal.fact",
                        label,
                        goal.title(),
                        halves.now().count(),
                        halves.now().of(),
                        halves.before().count(),
                        halves.before().of());
        if (halves.isComparable()) {
            draft.claim(
                    Comparison.different(halves.now(), halves.before()),
                    halves.isLess() ? "finding.change.goal.less" : "finding.change.goal.more",
                    label,
                    goal.title(),
                    halves.now().count(),
                    halves.now().of(),
                    halves.before().count(),
                    halves.before().of());
        } else {
            draft.missing("finding.missing.entries", Comparison.lacking(halves.now(), halves.before()));
        }
        return List.of(draft);
    }

    private static List<Draft> lately(UUID theme, String label, Halves halves) {
        return halves.isComparable()
                ? List.of(draft("change-lately-" + theme, halves)
                        .of(Interest.ASIDE)
                        .claim(
                                Comparison.different(halves.now(), halves.before()),
                                halves.isLess() ? "finding.change.lately.less" : "finding.change.lately.more",
                                label,
                                halves.now().count(),
                                halves.now().of(),
                                halves.before().count(),
                                halves.before().of()))
                : List.of();
    }

    private static Draft draft(String key, Halves halves) {
        return Draft.of(Kind.CHANGE, key)
                .counting(halves.before(), "finding.change.before")
                .counting(halves.now(), "finding.change.now")
                .behind(halves.entries())
                .use(halves.isLess() ? Use.GOES_WELL : Use.ACT);
    }

    /** How often a theme came up before a day and from then on. */
    private record Halves(Share before, Share now, List<UUID> entries) {

        static Halves at(LocalDate day, List<Entry> with, List<Entry> entries) {
            return new Halves(
                    new Share(before(day, with), before(day, entries)),
                    new Share(with.size() - before(day, with), entries.size() - before(day, entries)),
                    Evidence.applicationsOf(with));
        }

        private static int before(LocalDate day, List<Entry> entries) {
            return (int) entries.stream()
                    .filter(entry -> entry.heardOn().isBefore(day))
                    .count();
        }

        boolean isComparable() {
            return Comparison.isPossible(before, now);
        }

        boolean isLess() {
            return now.rate() < before.rate();
        }
    }
}
