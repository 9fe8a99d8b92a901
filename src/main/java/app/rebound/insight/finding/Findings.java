package app.rebound.insight.finding;

import app.rebound.insight.fact.Evidence;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.statistics.FalseDiscovery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Turns a journal's facts into its findings. All claims of a journal are corrected together, whatever their kind. */
@Service
public class Findings {

    private final List<FindingKind> kinds;

    public Findings(List<FindingKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** What can be said about a journal, the most useful first. */
    public List<Finding> of(JournalFacts facts) {
        var evidence = Evidence.of(facts);
        var drafts =
                kinds.stream().flatMap(kind -> kind.drafts(evidence).stream()).toList();
        var tests = drafts.stream().map(Draft::tested).flatMap(Optional::stream).toList();
        var corrected = FalseDiscovery.correct(tests, Grade.LEVEL);
        var findings = new ArrayList<Finding>();
        int test = 0;
        for (Draft draft : drafts) {
            var q = draft.tested().isPresent() ? corrected[test++] : 1;
            draft.judged(q).ifPresent(findings::add);
        }
        return findings.stream().sorted(new Usefulness(evidence)).toList();
    }
}
