package app.rebound.insight.kind.theme;

import static app.rebound.rejection.reason.Reason.ANOTHER_CANDIDATE;
import static app.rebound.rejection.reason.Reason.EXPERIENCE;
import static app.rebound.rejection.reason.Reason.IMPRESSION;
import static app.rebound.rejection.reason.Reason.SKILLS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessAndAnswerTests {

    private static List<Finding> said(Facts facts) {
        return Said.by(new GuessAndAnswer(), facts);
    }

    @Test
    void countsWhereBothAreKnown() {
        var facts = new Facts()
                .times(2, one -> one.guessed(SKILLS).told(EXPERIENCE))
                .one(one -> one.guessed(SKILLS).guessed(IMPRESSION).told(IMPRESSION))
                .times(4, one -> one.guessed(SKILLS))
                .one(one -> one.told(SKILLS));

        assertThat(said(facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo(
                            "Employers gave a reason you had not named in 2 of 3 rejections where you know both sides."
                                    + " You could not see their side.");
            assertThat(finding.grade()).isEqualTo(Grade.FACT);
        });
    }

    @Test
    void saysSoWhereTheyAgree() {
        assertThat(Said.texts(
                        said(new Facts().times(3, one -> one.guessed(SKILLS).told(SKILLS)))))
                .containsExactly(
                        "Employers gave a reason you had named in all 3 rejections where you know both sides.");
    }

    @Test
    void saysNothingOfTwoEntries() {
        assertThat(said(new Facts().times(2, one -> one.guessed(SKILLS).told(EXPERIENCE))))
                .isEmpty();
    }

    @Test
    void isKindNewsWhereThePersonSuspectsThemselvesMore() {
        var facts = new Facts()
                .times(10, one -> one.guessed(IMPRESSION).told(ANOTHER_CANDIDATE))
                .times(2, one -> one.guessed(IMPRESSION).told(IMPRESSION));

        assertThat(said(facts))
                .filteredOn(finding -> finding.use() == Use.NOT_MINE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Said.text(finding))
                            .isEqualTo("You guess “How I came across” more often than employers name it:"
                                    + " in 12 of 12 rejections where you know both sides, against 2.");
                    assertThat(finding.grade()).isEqualTo(Grade.PATTERN);
                    assertThat(finding.applications()).hasSize(10);
                });
    }

    @Test
    void claimsNothingOfAFewDisagreements() {
        assertThat(said(new Facts().times(5, one -> one.guessed(IMPRESSION).told(ANOTHER_CANDIDATE))))
                .extracting(finding -> finding.grade().isClaim())
                .containsExactly(false);
    }
}
