package app.rebound.insight.kind.theme;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.LevelShare;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A theme that comes up less, or more, since a goal began or in the last three months, in entries the person looked at. */
@Component
class Change implements FindingKind {

    private static final int MONTHS = 3;
    private static final int RECURS = 3;

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var labels = new TreeMap<UUID, String>();
        evidence.facts().themes().forEach(theme -> labels.put(theme.theme(), theme.label()));
        var mentions = Mentions.of(evidence);
        var drafts = new ArrayList<Draft>();
        var goals = evidence.facts().goals();
        for (GoalFact goal : goals) {
            var label = labels.get(goal.theme());
            if (label != null) {
                drafts.addAll(sinceGoal(goal, label, mentions.since(goal)));
            }
        }
        // Of a theme with a goal, the question is what came of the goal.
        goals.stream().map(GoalFact::theme).forEach(labels::remove);
        var recently = evidence.today().minusMonths(MONTHS);
        labels.forEach((theme, label) -> drafts.addAll(lately(theme, label, mentions.around(recently, theme))));
        return drafts;
    }

    private static List<Draft> sinceGoal(GoalFact goal, String label, Halves halves) {
        var draft = draft(Halves.keyOf(goal), goal.theme(), halves).of(LevelShare.GOALS);
        if (halves.before().count() == 0) {
            // Nothing to become less: the question is counted, and nothing said.
            return halves.isComparable()
                    ? List.of(draft.tested(Comparison.higher(halves.before(), halves.now())))
                    : List.of();
        }
        if (halves.now().of() == 0) {
            return List.of();
        }
        draft.next(Advice.openGoal(goal.goal()))
                .worthWatching(halves.before().count() >= RECURS)
                .useOfFact(goal.active() ? Use.ACT : halves.use())
                .fact("finding.change.goal.fact", halves.told(label, goal.title()));
        if (halves.isComparable()) {
            // What was asked with the goal is whether it becomes less.
            draft.claim(
                    Comparison.higher(halves.before(), halves.now()),
                    "finding.change.goal.less",
                    halves.told(label, goal.title()));
        } else {
            draft.missing("finding.missing.entries", halves.lacking());
        }
        return List.of(draft);
    }

    private static List<Draft> lately(UUID theme, String label, Halves halves) {
        return halves.isComparable()
                ? List.of(draft("change-lately-" + theme, theme, halves)
                        .of(LevelShare.ASIDE)
                        .claim(
                                Comparison.different(halves.now(), halves.before()),
                                halves.isLess() ? "finding.change.lately.less" : "finding.change.lately.more",
                                halves.told(label)))
                : List.of();
    }

    private static Draft draft(String key, UUID theme, Halves halves) {
        return Draft.of(Kind.CHANGE, key)
                .theme(theme)
                .counting(halves.before(), "finding.change.before")
                .counting(halves.now(), "finding.change.now")
                .behind(halves.entries())
                .use(halves.use());
    }
}
