package app.rebound.insight;

import app.rebound.insight.fact.Period;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.transfer.report.ToldFinding;
import app.rebound.transfer.report.ToldFindings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a report what the dashboard says of the whole journal. */
@Component
class FindingsOfReports implements ToldFindings {

    private final DashboardService dashboards;
    private final Sentences sentences;

    FindingsOfReports(DashboardService dashboards, Sentences sentences) {
        this.dashboards = dashboards;
        this.sentences = sentences;
    }

    @Override
    public List<ToldFinding> told(boolean felt) {
        return dashboards.current(Period.ALL).findings().stream()
                .filter(finding -> finding.use() != Use.QUIET && !finding.isFirst())
                .filter(finding -> felt || finding.kind() != Kind.FEELINGS)
                .map(this::told)
                .toList();
    }

    private ToldFinding told(Finding finding) {
        return new ToldFinding(
                sentences.said(finding.sentence()),
                finding.grade().name(),
                finding.counts().stream()
                        .map(counted -> new ToldFinding.Count(
                                sentences.said(counted.what()),
                                counted.share().count(),
                                counted.share().of()))
                        .toList());
    }
}
