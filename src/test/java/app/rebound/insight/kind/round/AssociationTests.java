package app.rebound.insight.kind.round;

import static app.rebound.application.round.RoundKind.BEHAVIOURAL;
import static app.rebound.application.round.RoundKind.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

class AssociationTests {

    private static final String PREPARED = "association-prepared";

    @Test
    void saysThatBetterPreparedRoundsWentOn() {
        var facts = new Facts()
                .times(
                        9,
                        one -> one.round(BEHAVIOURAL)
                                .prepared(5)
                                .round(TECHNICAL)
                                .prepared(2));

        assertThat(Said.by(new Association(), facts))
                .filteredOn(finding -> finding.key().equals(PREPARED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Said.text(finding))
                            .isEqualTo(
                                    "You rated your preparation higher in rounds you passed than in rounds that ended an"
                                            + " application: typically 5 of 5 against 2, in 9 and 9 rounds.");
                    assertThat(finding.grade()).isEqualTo(Grade.STRONG_PATTERN);
                });
    }

    @Test
    void neverSaysThatLessPreparationWentFurther() {
        var facts = new Facts()
                .times(
                        9,
                        one -> one.round(BEHAVIOURAL)
                                .prepared(2)
                                .round(TECHNICAL)
                                .prepared(5));

        assertThat(Said.by(new Association(), facts))
                .noneMatch(finding -> finding.key().equals(PREPARED));
    }

    @Test
    void saysThatRoundsThatWentOnCameAfterMoreRest() {
        var facts = new Facts();
        for (var month = 1; month <= 9; month++) {
            var first = "2025-%02d-01".formatted(month);
            var second = "2025-%02d-02".formatted(month);
            facts.one(
                    one -> one.round(BEHAVIOURAL).heldOn(first).round(TECHNICAL).heldOn(second));
        }

        assertThat(Said.texts(Said.by(new Association(), facts)))
                .containsExactly("You had more days without interviews before rounds you passed than before others:"
                        + " typically 30 against 1, in 8 and 9 rounds.");
    }

    @Test
    void doesNotKnowYetWhatRoundsThatAreWaitedForWillBring() {
        var facts = new Facts()
                .times(20, one -> one.round(TECHNICAL).prepared(5).ended(Outcome.OPEN))
                .times(20, one -> one.round(TECHNICAL).prepared(1));

        assertThat(Said.by(new Association(), facts)).isEmpty();
    }

    @Test
    void saysNothingWhereAllAreRatedTheSame() {
        var facts = new Facts()
                .times(
                        20,
                        one -> one.round(BEHAVIOURAL)
                                .prepared(3)
                                .round(TECHNICAL)
                                .prepared(3));

        assertThat(Said.by(new Association(), facts))
                .noneMatch(finding -> finding.key().equals(PREPARED));
    }

    @Test
    void saysNothingOfFewerThanFive() {
        var facts = new Facts()
                .times(
                        4,
                        one -> one.round(BEHAVIOURAL)
                                .prepared(5)
                                .round(TECHNICAL)
                                .prepared(1))
                .times(9, one -> one.round(TECHNICAL).prepared(1));

        assertThat(Said.by(new Association(), facts))
                .noneMatch(finding -> finding.key().equals(PREPARED));
    }
}
