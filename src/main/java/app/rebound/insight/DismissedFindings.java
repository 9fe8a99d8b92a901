package app.rebound.insight;

import app.rebound.insight.fact.FactReader;
import app.rebound.insight.finding.Findings;
import app.rebound.platform.aside.AsideItems;
import app.rebound.platform.aside.AsideLine;
import app.rebound.platform.aside.AsideLines;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Findings that the person did not want to see: as the whole journal says them now. */
@Component
class DismissedFindings implements AsideLines {

    private final FactReader reader;
    private final Findings findings;

    DismissedFindings(FactReader reader, Findings findings) {
        this.reader = reader;
        this.findings = findings;
    }

    @Override
    public List<AsideLine> aside(AsideItems put, LocalDate today) {
        if (!put.hasAny(DashboardService.ASIDE)) {
            return List.of();
        }
        return findings.of(reader.read(today)).stream()
                .filter(finding -> put.has(DashboardService.ASIDE + finding.key()))
                .map(finding -> new AsideLine(
                        DashboardService.ASIDE + finding.key(),
                        finding.sentence().key(),
                        finding.sentence().arguments(),
                        null))
                .toList();
    }
}
