package app.rebound.insight.kind.round;

import static app.rebound.application.round.RoundKind.PANEL;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.fact.Tried;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

/** Looked at on 14 March 2026. */
class RatingChangeTests {

    private static Tried before(Tried one) {
        return one.round(PANEL).heldOn("2025-12-13");
    }

    private static Tried lately(Tried one) {
        return one.round(PANEL).heldOn("2025-12-14");
    }

    @Test
    void saysThatRatingsAreHigher() {
        var facts = new Facts()
                .times(6, one -> before(one).answers(3))
                .times(5, one -> lately(one).answers(4))
                .one(one -> lately(one).answers(5));

        assertThat(Said.by(new RatingChange(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("In the last three months you rated your answers higher than before:"
                            + " 4.2 of 5 on average against 3.0, in 6 and 6 rounds.");
            assertThat(finding.use()).isEqualTo(Use.GOES_WELL);
        });
    }

    @Test
    void saysThatRatingsAreLower() {
        var facts = new Facts()
                .times(6, one -> before(one).answers(4))
                .times(6, one -> lately(one).answers(3));

        assertThat(Said.texts(Said.by(new RatingChange(), facts)))
                .containsExactly(
                        "In the last three months you rated your answers lower than before:"
                                + " 3.0 of 5 on average against 4.0, in 6 and 6 rounds. How a round felt is not always how it went.");
    }

    @Test
    void saysNothingOfFourRoundsOnASide() {
        var facts = new Facts()
                .times(4, one -> before(one).answers(1))
                .times(40, one -> lately(one).answers(5));

        assertThat(Said.by(new RatingChange(), facts)).isEmpty();
    }
}
