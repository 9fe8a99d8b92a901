package app.rebound.insight;

import app.rebound.insight.Finding.NextStep;
import app.rebound.insight.JournalFacts.ApplicationFact;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** While there is too little to count: what is written down, and the way to the last entry. */
@Component
class LastEntry implements FindingKind {

    private static final int ENOUGH = 3;

    @Override
    public List<Finding> findings(JournalFacts facts) {
        var rejections = facts.rejections();
        return rejections.size() >= ENOUGH
                ? List.of()
                : rejections.stream()
                        .max(Comparator.comparing(ApplicationFact::heardOn).thenComparing(ApplicationFact::rejection))
                        .map(last -> new Finding(
                                "finding.last",
                                List.of((long) rejections.size(), last.company()),
                                Grade.FACT,
                                1,
                                "/rejections",
                                new NextStep(
                                        "finding.reflect", "/rejections/%s/reflection".formatted(last.rejection()))))
                        .stream()
                        .toList();
    }
}
