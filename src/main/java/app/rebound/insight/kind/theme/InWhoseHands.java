package app.rebound.insight.kind.theme;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Share;
import app.rebound.rejection.reason.Control;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** In how many entries with a reason of a kind there was one that was a matter of fit or the employer's decision. */
@Component
class InWhoseHands implements FindingKind {

    private static final int FEWEST = 2;
    private static final Set<Control> NOT_MINE = EnumSet.of(Control.FIT, Control.THEIRS);

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        Map<UUID, Set<Control>> explained = evidence.facts().reasons().stream()
                .filter(reason -> reason.control() != null)
                .collect(Collectors.groupingBy(
                        ReasonFact::rejection, Collectors.mapping(ReasonFact::control, Collectors.toSet())));
        var theirs = evidence.entries().stream()
                .filter(entry -> explained.getOrDefault(entry.rejection(), Set.of()).stream()
                        .anyMatch(NOT_MINE::contains))
                .toList();
        return theirs.size() < FEWEST
                ? List.of()
                : List.of(Draft.of(Kind.CONTROL, "control")
                        .fact("finding.control.notMine", theirs.size(), explained.size())
                        .counting(new Share(theirs.size(), explained.size()), "finding.control.count")
                        .behind(FactsByEntry.applicationsOf(theirs))
                        .use(Use.NOT_MINE));
    }
}
