package app.rebound.insight;

import app.rebound.application.Stage;
import app.rebound.insight.Finding.NextStep;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many applications led to a conversation, or ended on paper where that is the larger part. */
@Component
class StageReached implements FindingKind {

    private static final int ENOUGH = 3;

    @Override
    public List<Finding> findings(JournalFacts facts) {
        var all = facts.applications().size();
        if (all < ENOUGH) {
            return List.of();
        }
        var onPaper = facts.applications().stream()
                .filter(application -> application.isRejected() && application.stage() == Stage.APPLIED)
                .count();
        var talked = facts.applications().stream()
                .filter(application -> application.stage().compareTo(Stage.INTERVIEW) >= 0)
                .count();
        return List.of(
                onPaper * 2 > all
                        ? finding("finding.stage.onPaper", onPaper, all, "/rejections?stage=APPLIED")
                        : finding("finding.stage.interview", talked, all, "/rejections?reached=INTERVIEW"));
    }

    private static Finding finding(String key, long count, long all, String evidence) {
        return new Finding(
                key, List.of(count, all), Grade.FACT, 40, evidence, new NextStep("finding.seeEntries", evidence));
    }
}
