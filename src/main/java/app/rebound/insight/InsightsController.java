package app.rebound.insight;

import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The findings of the journal as data. */
@RestController
class InsightsController {

    private final DashboardService dashboards;
    private final MessageSource messages;

    InsightsController(DashboardService dashboards, MessageSource messages) {
        this.dashboards = dashboards;
        this.messages = messages;
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
    Insights insights(@RequestParam(required = false) @Nullable String period, Locale locale) {
        var chosen = Period.of(period);
        return new Insights(
                chosen.name().toLowerCase(Locale.ROOT),
                dashboards.current(chosen).findings().stream()
                        .map(finding -> insight(finding, locale))
                        .toList());
    }

    private Insight insight(Finding finding, Locale locale) {
        return new Insight(
                finding.kind().name(),
                finding.grade().name(),
                finding.key(),
                said(finding.sentence(), locale),
                finding.counts().stream()
                        .map(counted -> new Count(
                                said(counted.what(), locale),
                                counted.share().count(),
                                counted.share().of(),
                                List.of(
                                        counted.share().interval().from(),
                                        counted.share().interval().to())))
                        .toList(),
                finding.test() == null ? null : finding.test().p(),
                finding.test() == null ? null : finding.test().corrected(),
                finding.missing() == null ? null : said(finding.missing(), locale),
                finding.applications());
    }

    private String said(Sentence sentence, Locale locale) {
        return messages.getMessage(sentence.key(), sentence.argumentArray(), locale);
    }
}
