package app.rebound.insight;

import app.rebound.insight.Finding.NextStep;
import app.rebound.insight.JournalFacts.ReasonFact;
import app.rebound.rejection.reflection.Control;
import java.util.List;
import org.springframework.stereotype.Component;

/** In how many entries a reason was the employer's own. */
@Component
class EmployersOwn implements FindingKind {

    private static final String EVIDENCE = "/rejections?control=THEIRS";

    @Override
    public List<Finding> findings(JournalFacts facts) {
        var explained =
                facts.reasons().stream().map(ReasonFact::rejection).distinct().count();
        var theirs = facts.reasons().stream()
                .filter(reason -> reason.control() == Control.THEIRS)
                .map(ReasonFact::rejection)
                .distinct()
                .count();
        return theirs < 2
                ? List.of()
                : List.of(new Finding(
                        "finding.control.theirs",
                        List.of(theirs, explained),
                        Grade.FACT,
                        60,
                        EVIDENCE,
                        new NextStep("finding.seeEntries", EVIDENCE)));
    }
}
