package app.rebound.insight.kind.theme;

import static app.rebound.rejection.reason.Reason.SKILLS;
import static app.rebound.rejection.reason.Reason.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

class RecurrenceTests {

    @Test
    void saysWhatKeepsComingUp() {
        var facts = new Facts().times(3, one -> one.toImprove("Time")).times(3, one -> one.lookedBack());

        assertThat(Said.by(new Recurrence(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("“Time” came up as something to work on in 3 of 6 rejections you reflected on.");
            assertThat(finding.grade()).isEqualTo(Grade.WORTH_WATCHING);
            assertThat(finding.nextStep().href()).startsWith("/goals/new");
        });
    }

    @Test
    void leadsToTheGoalThatIsUnderWay() {
        var facts = new Facts().times(3, one -> one.toImprove("Time")).goal("Time", "2025-01-02");

        assertThat(Said.by(new Recurrence(), facts))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.nextStep().href()).isEqualTo("/goals/" + Facts.goalOf("Time")));
    }

    @Test
    void isNoMoreThanAFactWhereItIsRare() {
        var facts = new Facts().times(3, one -> one.toImprove("Time")).times(20, one -> one.lookedBack());

        assertThat(Said.by(new Recurrence(), facts))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.FACT));
    }

    @Test
    void saysWhatGoesWell() {
        var facts = new Facts().times(4, one -> one.wentWell("Rapport"));

        assertThat(Said.by(new Recurrence(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding)).isEqualTo("“Rapport” went well in 4 of 4 rejections you reflected on.");
            assertThat(finding.use()).isEqualTo(Use.GOES_WELL);
        });
    }

    @Test
    void countsReasonsAmongEntriesInWhichEmployersGaveOne() {
        var facts = new Facts()
                .times(2, one -> one.told(SKILLS))
                .one(one -> one.told(TERMS).guessed(SKILLS))
                .times(9, one -> one.lookedBack());

        assertThat(Said.by(new Recurrence(), facts))
                .singleElement()
                .satisfies(finding -> assertThat(Said.text(finding))
                        .endsWith("as a reason in 2 of 3 rejections in which they gave one."));
    }

    @Test
    void doesNotCallOnceRecurring() {
        var facts =
                new Facts().one(one -> one.toImprove("Time").wentWell("Rapport").told(SKILLS));

        assertThat(Said.by(new Recurrence(), facts)).isEmpty();
    }
}
