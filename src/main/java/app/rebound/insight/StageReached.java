package app.rebound.insight;

import app.rebound.application.Stage;
import app.rebound.insight.Finding.NextStep;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many applications led to a conversation with a person. */
@Component
class StageReached implements FindingKind {

    @Override
    public List<Finding> findings(JournalFacts facts) {
        var all = facts.applications().size();
        var talked = facts.applications().stream()
                .filter(application -> application.stage().compareTo(Stage.INTERVIEW) >= 0)
                .count();
        var evidence = "/rejections?reached=INTERVIEW";
        return all < 3 || talked == 0
                ? List.of()
                : List.of(new Finding(
                        "finding.stage.interview",
                        List.of(talked, (long) all),
                        Grade.FACT,
                        40,
                        evidence,
                        new NextStep("finding.seeEntries", evidence)));
    }
}
