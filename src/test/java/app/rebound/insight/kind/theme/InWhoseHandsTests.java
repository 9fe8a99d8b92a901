package app.rebound.insight.kind.theme;

import static app.rebound.rejection.reason.Reason.ANOTHER_CANDIDATE;
import static app.rebound.rejection.reason.Reason.SKILLS;
import static app.rebound.rejection.reason.Reason.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

class InWhoseHandsTests {

    @Test
    void saysWhatWasNotInThePersonsHands() {
        var facts = new Facts()
                .one(one -> one.told(ANOTHER_CANDIDATE))
                .one(one -> one.guessed(TERMS).guessed(SKILLS))
                .one(one -> one.guessed(SKILLS))
                .one(one -> one.lookedBack());

        assertThat(Said.by(new InWhoseHands(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("2 of 3 rejections whose reasons you sorted had one outside your control.");
            assertThat(finding.use()).isEqualTo(Use.NOT_MINE);
            assertThat(finding.applications()).containsExactly(Facts.applicationAt(1), Facts.applicationAt(0));
        });
    }

    @Test
    void leavesOutReasonsThatThePersonHasNotSorted() {
        var facts = new Facts()
                .times(2, one -> one.told(ANOTHER_CANDIDATE))
                .times(4, one -> one.guessedUnsorted(ANOTHER_CANDIDATE));

        assertThat(Said.texts(Said.by(new InWhoseHands(), facts)))
                .containsExactly("2 of 2 rejections whose reasons you sorted had one outside your control.");
    }

    @Test
    void makesNothingOfASingleOne() {
        var facts = new Facts().one(one -> one.told(ANOTHER_CANDIDATE)).times(4, one -> one.guessed(SKILLS));

        assertThat(Said.by(new InWhoseHands(), facts)).isEmpty();
    }
}
