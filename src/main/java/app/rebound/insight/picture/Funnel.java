package app.rebound.insight.picture;

import app.rebound.application.Stage;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.statistics.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * How far applications got. The furthest stage counts, so one that ended at the interview has got as far as every stage
 * before it; all of them are in the denominators, however they ended.
 *
 * @param applications how many there are
 * @param rejected how many of them ended in a rejection
 * @param withdrawn how many of the offers are none any more
 * @param steps one a stage, in their order
 */
public record Funnel(int applications, int rejected, int withdrawn, List<Step> steps) implements Picture {

    /**
     * @param reached applications that got this far or further, of all
     * @param ended rejections at this stage, of those that got this far
     * @param endedHref the rejections at this stage
     */
    public record Step(Stage stage, Share reached, Share ended, String endedHref) {}

    static Funnel of(JournalFacts facts, EntryList entries) {
        var last = Stage.values().length;
        var furthest = new int[last];
        var rejected = new int[last];
        for (ApplicationFact application : facts.applications()) {
            furthest[application.stage().ordinal()]++;
            rejected[application.stage().ordinal()] += application.isRejected() ? 1 : 0;
        }
        var all = facts.applications().size();
        var ended = 0;
        var reached = all;
        var steps = new ArrayList<Step>();
        for (Stage stage : Stage.values()) {
            var at = stage.ordinal();
            if (stage != Stage.OFFER || reached > 0) {
                steps.add(new Step(
                        stage, new Share(reached, all), new Share(rejected[at], reached), entries.of("stage", stage)));
            }
            reached -= furthest[at];
            ended += rejected[at];
        }
        var offers =
                facts.applications().stream().filter(ApplicationFact::hasOffer).count();
        return new Funnel(all, ended, furthest[Stage.OFFER.ordinal()] - (int) offers, steps);
    }

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public long has() {
        return applications;
    }

    /** Whether any got past the application: a picture of none would say a zero. */
    @Override
    public boolean isTelling() {
        return steps.get(1).reached().count() > 0;
    }

    /** How many reached an interview, or else got past the application. */
    @Override
    public Sentence point() {
        var interview = steps.stream()
                .filter(step -> step.stage() == Stage.INTERVIEW)
                .map(Step::reached)
                .filter(reached -> reached.count() > 0)
                .findFirst();
        if (interview.isPresent()) {
            return Sentence.of(
                    "finding.stage.interview",
                    interview.get().count(),
                    interview.get().of());
        }
        var past = steps.get(1).reached();
        return Sentence.of("picture.funnel.past", past.count(), past.of());
    }
}
