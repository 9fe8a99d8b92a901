package app.rebound.insight.kind.round;

import static app.rebound.application.round.RoundKind.PANEL;
import static app.rebound.application.round.RoundKind.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

class RoundDifferenceTests {

    @Test
    void saysWhereAQuestionIsStruggledWithMore() {
        var facts = new Facts()
                .times(9, one -> one.round(TECHNICAL).asked(4, 1).round(PANEL).asked(3, 0));

        assertThat(Said.by(new RoundDifference(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("Hard questions come up more often in technical rounds than elsewhere:"
                            + " in 9 of 9 rounds, against 0 of 9.");
            assertThat(finding.grade()).isEqualTo(Grade.STRONG_PATTERN);
            assertThat(finding.applications()).hasSize(9);
        });
    }

    @Test
    void tellsALowRatingAsAFactWhereItCanBeChance() {
        var facts = new Facts()
                .times(3, one -> one.round(PANEL).answers(2))
                .times(3, one -> one.round(PANEL).answers(3))
                .times(8, one -> one.round(TECHNICAL).answers(4));

        assertThat(Said.by(new RoundDifference(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("You rated your answers low in 3 of 6 panels, and in 0 of 8 rounds of another kind."
                            + " That can still be chance.");
            assertThat(finding.grade()).isEqualTo(Grade.WORTH_WATCHING);
        });
    }

    @Test
    void saysNothingWhereItIsTheSameEverywhere() {
        var facts = new Facts()
                .times(
                        6,
                        one -> one.round(PANEL)
                                .answers(2)
                                .asked(1, 1)
                                .round(TECHNICAL)
                                .answers(2)
                                .asked(1, 1));

        assertThat(Said.by(new RoundDifference(), facts)).isEmpty();
    }

    @Test
    void leavesOutRoundsNothingIsSaidOf() {
        var facts = new Facts().times(4, one -> one.round(PANEL).answers(2)).times(20, one -> one.round(TECHNICAL));

        assertThat(Said.by(new RoundDifference(), facts)).isEmpty();
    }
}
