package app.rebound.insight.finding;

import app.rebound.insight.fact.Look;
import java.util.List;

/** A claim of the look before that does not hold at this one: it is taken back in words, and does not vanish. */
final class NoLonger {

    private NoLonger() {}

    static Finding of(Finding claim, Look now) {
        return new Finding(
                "no-longer-" + claim.key(),
                claim.kind(),
                Sentence.of("finding.noLonger", claim.sentence().asWord(), now.ended()),
                Grade.FACT,
                List.of(),
                null,
                null,
                claim.applications(),
                claim.nextStep(),
                Use.KNOW,
                claim.theme(),
                null);
    }
}
