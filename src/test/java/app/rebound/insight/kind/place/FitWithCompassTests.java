package app.rebound.insight.kind.place;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.compass.fit.Fit;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

class FitWithCompassTests {

    @Test
    void countsRejectionsForRolesThatDidNotFit() {
        var facts = new Facts()
                .times(4, one -> one.fitting(Fit.NOT))
                .one(one -> one.fitting(Fit.FITS))
                .one(one -> one.fitting(Fit.PARTLY))
                .times(3, one -> one.lookedBack())
                .one(one -> one.fitting(Fit.NOT).ended(Outcome.OPEN));

        assertThat(Said.by(new FitWithCompass(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("4 of 6 rejections you compared with your compass were for roles you marked as not"
                            + " fitting.");
            assertThat(finding.kind()).isEqualTo(Kind.COMPASS);
            assertThat(finding.grade()).isEqualTo(Grade.FACT);
            assertThat(finding.use()).isEqualTo(Use.NOT_MINE);
            assertThat(finding.applications())
                    .containsExactly(
                            Facts.applicationAt(3),
                            Facts.applicationAt(2),
                            Facts.applicationAt(1),
                            Facts.applicationAt(0));
        });
    }

    @Test
    void saysNothingOfTwoOrWhereEveryRoleFit() {
        assertThat(Said.by(new FitWithCompass(), new Facts().times(2, one -> one.fitting(Fit.NOT))))
                .isEmpty();
        assertThat(Said.by(new FitWithCompass(), new Facts().times(9, one -> one.fitting(Fit.FITS))))
                .isEmpty();
    }

    @Test
    void saysThatRolesThatFitWentFurther() {
        var facts = new Facts()
                .times(8, one -> one.fitting(Fit.FITS).reached(Stage.FINAL))
                .times(8, one -> one.fitting(Fit.PARTLY).reached(Stage.APPLIED));

        assertThat(Said.by(new FitWithCompass(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("Applications you marked as fitting your compass went further than others you marked,"
                            + " in 8 and 8 applications. Knowing how they ended may have"
                            + " coloured the marks.");
            assertThat(finding.grade()).isEqualTo(Grade.STRONG_PATTERN);
        });
    }

    @Test
    void doesNotKnowHowFarOpenOrWithdrawnOnesWouldHaveGone() {
        var facts = new Facts()
                .times(9, one -> one.fitting(Fit.FITS).reached(Stage.FINAL).ended(Outcome.OPEN))
                .times(9, one -> one.fitting(Fit.FITS).reached(Stage.FINAL).ended(Outcome.WITHDREW))
                .times(9, one -> one.fitting(Fit.PARTLY).reached(Stage.APPLIED));

        assertThat(Said.by(new FitWithCompass(), facts)).isEmpty();
    }

    @Test
    void claimsNothingOfFewerThanFive() {
        var facts = new Facts()
                .times(4, one -> one.fitting(Fit.FITS).reached(Stage.FINAL))
                .times(9, one -> one.fitting(Fit.PARTLY).reached(Stage.APPLIED));

        assertThat(Said.by(new FitWithCompass(), facts)).isEmpty();
    }
}
