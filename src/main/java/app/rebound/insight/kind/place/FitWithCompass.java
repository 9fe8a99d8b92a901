package app.rebound.insight.kind.place;

import app.rebound.application.Stage;
import app.rebound.compass.fit.Fit;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.LevelShare;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.RankSum;
import app.rebound.insight.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Mean;
import org.springframework.stereotype.Component;

/**
 * How many rejections were for roles that did not fit the compass, and whether those that fit went further. All of it is
 * as the person marked it, which they may have done after they heard: a claim says so.
 */
@Component
class FitWithCompass implements FindingKind {

    private static final int ENOUGH = 3;

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var drafts = new ArrayList<Draft>();
        rejected(evidence).ifPresent(drafts::add);
        further(evidence).ifPresent(drafts::add);
        return drafts;
    }

    private static Optional<Draft> rejected(FactsByEntry evidence) {
        var marked = evidence.entries().stream()
                .filter(entry -> entry.tried().fit() != null)
                .toList();
        var not =
                marked.stream().filter(entry -> entry.tried().fit() == Fit.NOT).toList();
        return marked.size() < ENOUGH || not.isEmpty()
                ? Optional.empty()
                : Optional.of(Draft.of(Kind.COMPASS, "compass-fit")
                        .fact("finding.compass.not", not.size(), marked.size())
                        .counting(new Share(not.size(), marked.size()), "finding.compass.not.count")
                        .behind(FactsByEntry.applicationsOf(not))
                        .next(Advice.openCompass())
                        .use(Use.NOT_MINE));
    }

    private static Optional<Draft> further(FactsByEntry evidence) {
        // How far the others would have gone, the employer has not said.
        var over = evidence.applications().values().stream()
                .filter(one -> one.isEndedByThem() || one.stage() == Stage.OFFER)
                .filter(one -> one.fit() != null)
                .toList();
        var fitting = over.stream().filter(one -> one.fit() == Fit.FITS).toList();
        var others = over.stream().filter(one -> one.fit() != Fit.FITS).toList();
        if (fitting.size() < Comparison.FEWEST || others.size() < Comparison.FEWEST) {
            return Optional.empty();
        }
        var on = stages(fitting);
        var off = stages(others);
        return Optional.of(Draft.of(Kind.ASSOCIATION, "association-compass")
                .of(LevelShare.ASIDE)
                .claim(
                        () -> RankSum.compare(on, off),
                        Mean.of(on).getAsDouble() > Mean.of(off).getAsDouble()
                                ? "finding.compass.further"
                                : "finding.compass.lessFar",
                        fitting.size(),
                        others.size())
                .counting(talked(fitting), "finding.compass.fitting")
                .counting(talked(others), "finding.compass.others")
                .behind(over.stream().map(ApplicationFact::application).toList())
                .next(Advice.openCompass()));
    }

    private static double[] stages(List<ApplicationFact> applications) {
        return applications.stream().mapToDouble(one -> one.stage().ordinal()).toArray();
    }

    private static Share talked(List<ApplicationFact> applications) {
        var talked = applications.stream().filter(one -> one.stage().compareTo(Stage.INTERVIEW) >= 0);
        return new Share((int) talked.count(), applications.size());
    }
}
