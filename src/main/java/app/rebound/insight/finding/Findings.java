package app.rebound.insight.finding;

import app.rebound.insight.fact.Evidence;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.statistics.FalseDiscovery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.springframework.stereotype.Service;

/** Turns a journal's facts into its findings. All claims of a journal are corrected together, whatever their kind. */
@Service
public class Findings {

    private static final BinaryOperator<Finding> SURER = BinaryOperator.maxBy(Comparator.comparing(Finding::grade)
            .thenComparing(Comparator.comparingDouble(Findings::chance).reversed())
            .thenComparing(Finding::key));

    private final List<FindingKind> kinds;

    public Findings(List<FindingKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** What can be said about a journal, the most useful first; of the same subject, no kind of finding says two things. */
    public List<Finding> of(JournalFacts facts) {
        return of(Evidence.of(facts));
    }

    /** What can be said about facts that are put together, the most useful first. */
    public List<Finding> of(Evidence evidence) {
        var drafts =
                kinds.stream().flatMap(kind -> kind.drafts(evidence).stream()).toList();
        var asked = drafts.stream().map(Draft::asked).flatMap(Optional::stream).toList();
        var corrected = FalseDiscovery.correct(asked, Grade.LEVEL);
        var said = new HashMap<String, Finding>();
        int next = 0;
        for (Draft draft : drafts) {
            var q = draft.asked().isPresent() ? corrected[next++] : 1;
            draft.judged(q).ifPresent(finding -> said.merge(draft.subject(), finding, SURER));
        }
        return said.values().stream().sorted(new Usefulness(evidence)).toList();
    }

    private static double chance(Finding finding) {
        return finding.test() == null ? 1 : finding.test().p();
    }
}
