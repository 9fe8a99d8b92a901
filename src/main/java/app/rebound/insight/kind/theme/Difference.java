package app.rebound.insight.kind.theme;

import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.Given;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Missing;
import app.rebound.insight.kind.theme.Groups.Group;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A theme that comes up more in one group of entries than in the others, of those the person looked at; or a reason, of those
 * in which the employer gave one.
 */
@Component
class Difference implements FindingKind {

    private static final int RECURS = 3;
    /** A difference that chance alone makes more often than this is not worth a sentence. */
    private static final double NOTEWORTHY = 0.1;

    /** What can come up in an entry. */
    private record Subject(
            String key,
            Object word,
            Advice nextStep,
            @Nullable UUID theme) {}

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var labels = evidence.facts().themes().stream()
                .collect(Collectors.toMap(ThemeFact::theme, ThemeFact::label, (one, other) -> one));
        var looked = evidence.lookedAt();
        var told = looked.stream().filter(entry -> !entry.told().isEmpty()).toList();
        var drafts = new ArrayList<Draft>();
        drafts.addAll(
                drafts(looked, Entry::toImprove, theme -> theme(theme, labels.getOrDefault(theme, ""), evidence)));
        drafts.addAll(drafts(told, Entry::told, Difference::reason));
        return drafts;
    }

    private static Subject theme(UUID theme, String label, FactsByEntry evidence) {
        return new Subject("theme-" + theme, label, ThemeGoals.step(evidence, theme, label), theme);
    }

    private static Subject reason(Given reason) {
        return new Subject("reason-" + reason.key(), reason.word(), Advice.SEE_ENTRIES, null);
    }

    /** Every subject is asked of every group that is large enough: which of them are must not depend on what comes of it. */
    private static <S> List<Draft> drafts(
            List<Entry> entries, Function<Entry, Collection<S>> comeUp, Function<S, Subject> subjects) {
        var drafts = new ArrayList<Draft>();
        for (Groups groups : Groups.of(entries)) {
            var all = groups.groups().values().stream().flatMap(List::stream).toList();
            var altogether = with(all, comeUp);
            groups.groups().forEach((group, members) -> {
                if (members.size() < Comparison.FEWEST || all.size() - members.size() < Comparison.FEWEST) {
                    return;
                }
                var here = with(members, comeUp);
                altogether.forEach((subject, everywhere) -> {
                    if (Math.min(everywhere.size(), members.size()) < RECURS) {
                        // It could not recur here however it fell.
                        return;
                    }
                    var behind = here.getOrDefault(subject, List.of());
                    var share = new Share(behind.size(), members.size());
                    var elsewhere = share.outOf(new Share(everywhere.size(), all.size()));
                    drafts.add(draft(subjects.apply(subject), group, share, elsewhere, behind)
                            .of(groups.section()));
                });
            });
        }
        return drafts;
    }

    private static <S> Map<S, List<Entry>> with(List<Entry> entries, Function<Entry, Collection<S>> comeUp) {
        var with = new HashMap<S, List<Entry>>();
        for (Entry entry : entries) {
            comeUp.apply(entry)
                    .forEach(subject -> with.computeIfAbsent(subject, unused -> new ArrayList<>())
                            .add(entry));
        }
        return with;
    }

    private static Draft draft(Subject subject, Group group, Share here, Share elsewhere, List<Entry> behind) {
        var tested = Comparison.higher(here, elsewhere, count -> count >= RECURS);
        var draft = Draft.of(Kind.DIFFERENCE, "difference-%s-%s".formatted(subject.key(), group.key()))
                .about(subject.key())
                .theme(subject.theme())
                .asking("finding.asked.difference", subject.word(), group.word())
                .counting(here, "finding.difference.here", group.word())
                .counting(elsewhere, "finding.difference.elsewhere")
                .tested(tested);
        if (here.count() < RECURS) {
            return draft;
        }
        draft.claim(
                        tested,
                        "finding.difference",
                        subject.word(),
                        group.word(),
                        here.count(),
                        here.of(),
                        elsewhere.count(),
                        elsewhere.of())
                .behind(FactsByEntry.applicationsOf(behind))
                .next(subject.nextStep())
                .use(Use.ACT);
        if (tested.p() > NOTEWORTHY) {
            return draft;
        }
        Missing.entries(draft, here, group.word(), elsewhere);
        return draft.fact(
                        "finding.difference.fact",
                        subject.word(),
                        group.word(),
                        here.count(),
                        here.of(),
                        elsewhere.count(),
                        elsewhere.of())
                .worthWatching(true);
    }
}
