package app.rebound.insight.kind.place;

import app.rebound.application.Stage;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** How far the applications went: what ended on paper, what led to a conversation, what led to an offer. */
@Component
class Summary implements FindingKind {

    private static final int ENOUGH = 5;

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var drafts = new ArrayList<Draft>();
        var offers = which(evidence, ApplicationFact::hasOffer);
        if (!offers.isEmpty()) {
            drafts.add(draft("offers", offers, evidence)
                    .fact(
                            "finding.offers",
                            offers.size(),
                            evidence.applications().size())
                    .use(Use.GOES_WELL));
        }
        if (evidence.applications().size() < ENOUGH) {
            drafts.addAll(first(evidence));
        } else {
            drafts.addAll(reached(evidence));
        }
        return drafts;
    }

    private static List<Draft> reached(FactsByEntry evidence) {
        var all = evidence.applications().size();
        var onPaper = which(evidence, one -> one.isEndedByThem() && one.stage() == Stage.APPLIED);
        var talked = which(evidence, one -> one.stage().compareTo(Stage.INTERVIEW) >= 0);
        if (onPaper.size() * 2 > all) {
            return List.of(draft("on-paper", onPaper, evidence)
                    .fact("finding.stage.onPaper", onPaper.size(), all)
                    .use(Use.NOT_MINE));
        }
        // That no interview came yet is no finding.
        return talked.isEmpty()
                ? List.of()
                : List.of(draft("interviews", talked, evidence).fact("finding.stage.interview", talked.size(), all));
    }

    /** While there is too little to count: what is written down, and the way to the last entry. */
    private static List<Draft> first(FactsByEntry evidence) {
        return evidence.entries().stream()
                .limit(1)
                .map(last -> Draft.of(Kind.SUMMARY, Finding.FIRST)
                        .fact("finding.last", evidence.entries().size())
                        .missing(last.lookedAt() ? "finding.last.reflected" : "finding.last.missing")
                        .behind(FactsByEntry.applicationsOf(evidence.entries()))
                        .next(last.lookedAt() ? Advice.SEE_ENTRIES : Advice.reflect(last.rejection())))
                .toList();
    }

    private static Draft draft(String key, List<ApplicationFact> behind, FactsByEntry evidence) {
        return Draft.of(Kind.SUMMARY, key)
                .counting(new Share(behind.size(), evidence.applications().size()), "finding.applications.count")
                .behind(behind.stream().map(ApplicationFact::application).toList());
    }

    private static List<ApplicationFact> which(FactsByEntry evidence, Predicate<ApplicationFact> which) {
        return evidence.applications().values().stream().filter(which).toList();
    }
}
