package app.rebound.insight.kind;

import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.Evidence;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.NextStep;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Groups.Group;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A theme or a reason that comes up more in one group of entries than in the others, of those the person looked at. A
 * group is a kind of last round, a source, a stage or a sort of role.
 */
@Component
class Difference implements FindingKind {

    private static final int RECURS = 3;
    /** A difference that chance alone makes more often than this is not worth a sentence. */
    private static final double NOTEWORTHY = 0.1;

    /** What can come up in an entry. */
    private record Subject(String key, Object word, Predicate<Entry> comesUp, NextStep nextStep) {}

    @Override
    public List<Draft> drafts(Evidence evidence) {
        var entries = evidence.lookedAt();
        var subjects = Stream.concat(themes(evidence), reasons(entries)).toList();
        var drafts = new ArrayList<Draft>();
        for (Groups groups : Groups.of(entries)) {
            var all = groups.groups().values().stream()
                    .flatMap(Collection::stream)
                    .toList();
            for (Subject subject : subjects) {
                var altogether = share(all, subject);
                groups.groups().forEach((group, members) -> {
                    var here = share(members, subject);
                    if (here.count() >= RECURS) {
                        drafts.add(draft(groups.name(), group, subject, members, here, here.outOf(altogether)));
                    }
                });
            }
        }
        return drafts;
    }

    private static Stream<Subject> themes(Evidence evidence) {
        return evidence.facts().themes().stream()
                .collect(Collectors.toMap(ThemeFact::theme, ThemeFact::label, (one, other) -> one))
                .entrySet()
                .stream()
                .map(theme -> new Subject(
                        "theme-" + theme.getKey(),
                        theme.getValue(),
                        entry -> entry.toImprove().contains(theme.getKey()),
                        Goals.step(evidence, theme.getKey(), theme.getValue())));
    }

    private static Stream<Subject> reasons(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.told().stream())
                .distinct()
                .map(reason -> new Subject(
                        "reason-" + reason.key(),
                        reason.word(),
                        entry -> entry.told().contains(reason),
                        NextStep.SEE_ENTRIES));
    }

    private static Draft draft(
            String by, Group group, Subject subject, List<Entry> members, Share here, Share elsewhere) {
        var draft = Draft.of(Kind.DIFFERENCE, "difference-%s-%s-%s".formatted(subject.key(), by, group.key()))
                .counting(here, "finding.difference.here", group.word())
                .counting(elsewhere, "finding.difference.elsewhere")
                .behind(Evidence.applicationsOf(
                        members.stream().filter(subject.comesUp()).toList()))
                .next(subject.nextStep())
                .use(Use.ACT);
        if (!Comparison.isPossible(here, elsewhere)) {
            return draft;
        }
        var tested = Comparison.higher(here, elsewhere);
        draft.claim(
                tested,
                "finding.difference",
                subject.word(),
                group.word(),
                here.count(),
                here.of(),
                elsewhere.count(),
                elsewhere.of());
        return tested.p() > NOTEWORTHY
                ? draft
                : draft.fact(
                                "finding.difference.fact",
                                subject.word(),
                                group.word(),
                                here.count(),
                                here.of(),
                                elsewhere.count(),
                                elsewhere.of())
                        .worthWatching(true);
    }

    private static Share share(List<Entry> entries, Subject subject) {
        return new Share((int) entries.stream().filter(subject.comesUp()).count(), entries.size());
    }
}
