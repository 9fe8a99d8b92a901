package app.rebound.insight;

import app.rebound.insight.fact.Period;
import app.rebound.insight.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The findings of the journal as data. */
@RestController
class InsightsController {

    private final DashboardService dashboards;
    private final Sentences sentences;

    InsightsController(DashboardService dashboards, Sentences sentences) {
        this.dashboards = dashboards;
        this.sentences = sentences;
    }

    /**
     * @param period the one asked for
     * @param findings the most useful first
     */
    record Insights(String period, List<Insight> findings) {}

    /**
     * A finding as data.
     *
     * @param subject what it is about, the same for as long as it is about the same
     * @param sentence as the dashboard says it
     * @param p how often chance alone would do as much, null where nothing was tested
     * @param corrected the same, corrected for all that was tested
     * @param entries ids of the applications behind it, to be opened at {@code /applications/{id}}
     */
    record Insight(
            String kind,
            String grade,
            String subject,
            String sentence,
            List<Count> counts,
            @Nullable Double p,
            @Nullable Double corrected,
            @Nullable String missing,
            List<UUID> entries) {}

    /**
     * A number behind a finding.
     *
     * @param interval the 95 % interval of the rate, from 0 to 1
     */
    record Count(String of, int count, int denominator, List<Double> interval) {}

    @GetMapping("/insights.json")
    Insights insights(@RequestParam(required = false) @Nullable String period) {
        var chosen = Period.of(period);
        return new Insights(
                chosen.name().toLowerCase(Locale.ROOT),
                dashboards.current(chosen).findings().stream()
                        .map(this::insight)
                        .toList());
    }

    private Insight insight(Finding finding) {
        return new Insight(
                finding.kind().name(),
                finding.grade().name(),
                finding.key(),
                sentences.said(finding.sentence()),
                finding.counts().stream()
                        .map(counted -> new Count(
                                sentences.said(counted.what()),
                                counted.share().count(),
                                counted.share().of(),
                                List.of(
                                        counted.share().interval().from(),
                                        counted.share().interval().to())))
                        .toList(),
                finding.test() == null ? null : finding.test().p(),
                finding.test() == null ? null : finding.test().corrected(),
                finding.missing() == null ? null : sentences.said(finding.missing()),
                finding.applications());
    }
}
