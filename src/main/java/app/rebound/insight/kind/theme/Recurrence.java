package app.rebound.insight.kind.theme;

import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.Given;
import app.rebound.insight.fact.ThemeCount;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Share;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What keeps coming up, and what keeps going well, of the entries in which it could have: those the person looked at.
 * Worth watching from three entries and a fifth of them on.
 */
@Component
class Recurrence implements FindingKind {

    private static final int RECURS = 2;
    private static final int WATCHED_FROM = 3;
    private static final double WATCHED_SHARE = 0.2;

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var entries = evidence.lookedAt();
        return Stream.concat(themes(entries, evidence), reasons(entries)).toList();
    }

    private static Stream<Draft> themes(List<Entry> entries, FactsByEntry evidence) {
        return ThemeCount.of(evidence.facts()).stream()
                .filter(theme -> theme.entries() >= RECURS)
                .map(theme -> theme.polarity() == Polarity.TO_IMPROVE
                        ? toWorkOn(theme, entries, evidence)
                        : goingWell(theme, entries));
    }

    private static Draft toWorkOn(ThemeCount theme, List<Entry> entries, FactsByEntry evidence) {
        var with = entries.stream()
                .filter(entry -> entry.toImprove().contains(theme.theme()))
                .toList();
        return draft("recurrence-" + theme.theme(), with, entries)
                .fact("finding.theme.toImprove", theme.label(), with.size(), entries.size())
                .theme(theme.theme())
                .asking("finding.asked.theme", theme.label())
                .next(ThemeGoals.step(evidence, theme.theme(), theme.label()))
                .use(Use.ACT);
    }

    private static Draft goingWell(ThemeCount theme, List<Entry> entries) {
        var with = entries.stream()
                .filter(entry -> entry.strengths().contains(theme.theme()))
                .toList();
        return draft("strength-" + theme.theme(), with, entries)
                .fact("finding.theme.strength", theme.label(), with.size(), entries.size())
                .theme(theme.theme())
                .worthWatching(false)
                .use(Use.GOES_WELL);
    }

    /** What employers say, where they said something. */
    private static Stream<Draft> reasons(List<Entry> entries) {
        var told = entries.stream().filter(entry -> !entry.told().isEmpty()).toList();
        return told.stream()
                .flatMap(entry -> entry.told().stream())
                .distinct()
                .map(reason -> reason(reason, told))
                .flatMap(List::stream);
    }

    private static List<Draft> reason(Given reason, List<Entry> told) {
        var with = told.stream().filter(entry -> entry.told().contains(reason)).toList();
        return with.size() < RECURS
                ? List.of()
                : List.of(draft("recurrence-reason-" + reason.key(), with, told)
                        .fact("finding.reason", reason.word(), with.size(), told.size()));
    }

    private static Draft draft(String key, List<Entry> with, List<Entry> all) {
        var share = new Share(with.size(), all.size());
        return Draft.of(Kind.RECURRENCE, key)
                .counting(share, "finding.recurrence.count")
                .worthWatching(share.count() >= WATCHED_FROM && share.rate() >= WATCHED_SHARE)
                .behind(FactsByEntry.applicationsOf(with));
    }
}
