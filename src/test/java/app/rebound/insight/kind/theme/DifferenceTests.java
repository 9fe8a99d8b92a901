package app.rebound.insight.kind.theme;

import static app.rebound.application.Stage.APPLIED;
import static app.rebound.application.Stage.FINAL;
import static app.rebound.application.round.RoundKind.BEHAVIOURAL;
import static app.rebound.application.round.RoundKind.TECHNICAL;
import static app.rebound.rejection.reason.Reason.EXPERIENCE;
import static app.rebound.rejection.reason.Reason.SKILLS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Source;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

class DifferenceTests {

    @Test
    void saysWhereAThemeComesUpMore() {
        var facts = new Facts()
                .times(9, one -> one.round(TECHNICAL).toImprove("Time"))
                .times(9, one -> one.round(BEHAVIOURAL).lookedBack());

        assertThat(Said.by(new Difference(), facts)).first().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo(
                            "“Time” comes up more in rejections that ended after a technical round than in others: 9 of 9, against 0 of 9.");
            assertThat(finding.grade()).isEqualTo(Grade.STRONG_PATTERN);
            assertThat(finding.applications()).hasSize(9).first().isEqualTo(Facts.applicationAt(8));
        });
    }

    @Test
    void tellsWhatCanBeChanceAsAFact() {
        var facts = new Facts()
                .times(4, one -> one.round(TECHNICAL).toImprove("Time"))
                .times(2, one -> one.round(TECHNICAL).lookedBack())
                .one(one -> one.round(BEHAVIOURAL).toImprove("Time"))
                .times(7, one -> one.round(BEHAVIOURAL).lookedBack());

        assertThat(Said.by(new Difference(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo(
                            "“Time” came up in 4 of 6 rejections that ended after a technical round, and in 1 of 8 others."
                                    + " That can still be chance.");
            assertThat(finding.grade()).isEqualTo(Grade.WORTH_WATCHING);
        });
    }

    @Test
    void saysNothingOfFewerThanFive() {
        var facts = new Facts()
                .times(4, one -> one.round(TECHNICAL).toImprove("Time"))
                .times(20, one -> one.round(BEHAVIOURAL).lookedBack());

        assertThat(Said.by(new Difference(), facts)).isEmpty();
    }

    @Test
    void leavesOutEntriesNobodyLookedBackOn() {
        var facts = new Facts()
                .times(9, one -> one.round(TECHNICAL).toImprove("Time"))
                .times(30, one -> one.round(BEHAVIOURAL));

        assertThat(Said.by(new Difference(), facts)).isEmpty();
    }

    @Test
    void saysOneThingOfAThemeHoweverManyGroupsGoTogether() {
        var facts = new Facts()
                .times(
                        10,
                        one -> one.round(TECHNICAL)
                                .as("Developer")
                                .from(Source.RECRUITER)
                                .toImprove("Time"))
                .times(
                        12,
                        one -> one.round(BEHAVIOURAL)
                                .as("Analyst")
                                .from(Source.DIRECT)
                                .lookedBack());

        assertThat(Said.by(new Difference(), facts)).hasSize(1);
    }

    @Test
    void goesByStageWhereNoRoundIsWrittenDown() {
        var facts = new Facts()
                .times(8, one -> one.reached(FINAL).toImprove("Nerves"))
                .times(8, one -> one.reached(APPLIED).lookedBack());

        assertThat(Said.texts(Said.by(new Difference(), facts)))
                .containsExactly(
                        "“Nerves” comes up more in rejections that ended at the final round than in others: 8 of 8, against 0 of 8.");
    }

    @Test
    void comparesReasonsAmongEntriesThatHaveOne() {
        var facts = new Facts()
                .times(8, one -> one.from(Source.RECRUITER).told(EXPERIENCE))
                .times(8, one -> one.from(Source.JOB_BOARD).told(SKILLS))
                .times(30, one -> one.from(Source.JOB_BOARD).lookedBack());

        assertThat(Said.texts(Said.by(new Difference(), facts)))
                .anySatisfy(
                        text -> assertThat(text)
                                .endsWith(
                                        "comes up more in rejections that began with a recruiter than in others: 8 of 8, against 0 of 8."));
    }
}
