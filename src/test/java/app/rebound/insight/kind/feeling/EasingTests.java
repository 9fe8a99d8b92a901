package app.rebound.insight.kind.feeling;

import static app.rebound.rejection.feeling.Moment.CHECK_IN;
import static app.rebound.rejection.feeling.Moment.FIRST;
import static app.rebound.rejection.feeling.Moment.REFLECTED;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class EasingTests {

    private static List<Finding> said(Facts facts) {
        return Said.by(new Easing(), facts);
    }

    @Test
    void countsTheEntriesInWhichItEased() {
        var facts = new Facts()
                .times(3, one -> one.felt("sad", 7, FIRST).felt("sad", 5, REFLECTED))
                .one(one -> one.felt("sad", 7, FIRST).felt("sad", 8, REFLECTED))
                .one(one -> one.felt("angry", 7, FIRST));

        assertThat(said(facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding)).isEqualTo("What you felt had eased after reflecting in 3 of 4 rejections.");
            assertThat(finding.use()).isEqualTo(Use.GOES_WELL);
        });
    }

    @Test
    void saysGentlyThatItHasNot() {
        var facts = new Facts().times(3, one -> one.felt("sad", 6, FIRST).felt("sad", 7, CHECK_IN));

        assertThat(said(facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("What you felt was as strong as at first by your last check-in, or stronger,"
                            + " in 3 of 3 rejections. Feelings have no right pace.");
            assertThat(finding.use()).isEqualTo(Use.KNOW);
        });
    }

    @Test
    void comparesTheSameEmotionsOfAnEntryTogether() {
        var facts = new Facts()
                .times(
                        3,
                        one -> one.felt("sad", 7, FIRST)
                                .felt("angry", 3, FIRST)
                                .felt("tired", 9, FIRST)
                                .felt("sad", 4, REFLECTED)
                                .felt("angry", 5, REFLECTED));

        assertThat(said(facts)).extracting(Finding::use).containsExactly(Use.GOES_WELL);
    }

    @Test
    void leavesOutWhatNeedNotEase() {
        var facts = new Facts()
                .times(
                        9,
                        one -> one.felt("proud", 8, FIRST)
                                .felt("proud", 2, REFLECTED)
                                .felt("my own word", 8, FIRST)
                                .felt("my own word", 2, REFLECTED));

        assertThat(said(facts)).isEmpty();
    }

    @Test
    void claimsThatItEasesWhereItMostlyDoes() {
        var facts = new Facts()
                .times(11, one -> one.felt("sad", 7, FIRST).felt("sad", 5, REFLECTED))
                .one(one -> one.felt("sad", 5, FIRST).felt("sad", 6, REFLECTED))
                .times(3, one -> one.felt("sad", 5, FIRST).felt("sad", 5, REFLECTED));

        assertThat(Said.texts(said(facts)))
                .containsExactly(
                        "What you feel tends to ease after reflecting: in 11 of the 12 rejections where it changed.");
    }

    @Test
    void offersRestWhereReflectingStirsUp() {
        var facts = new Facts().times(10, one -> one.felt("sad", 5, FIRST).felt("sad", 8, REFLECTED));

        assertThat(said(facts)).extracting(Finding::use).containsExactly(Use.QUIET);
        assertThat(Said.texts(said(facts)))
                .containsExactly(
                        "What you felt was stronger after reflecting in 10 of the 10 rejections where it changed."
                                + " You can keep a reflection short, or leave it for another day.");
    }

    @Test
    void comparesEntriesLookedBackOnWithTheOthers() {
        var facts = new Facts()
                .times(8, one -> one.lookedBack().felt("sad", 8, FIRST).felt("sad", 2, CHECK_IN))
                .times(8, one -> one.felt("sad", 8, FIRST).felt("sad", 6, CHECK_IN));

        assertThat(Said.texts(said(facts)))
                .contains("What you felt was at 25% of its first strength by your last"
                        + " check-in where you reflected, and at 75% elsewhere, on average, in 8 and 8 rejections.");
    }

    @Test
    void tellsHowLongUntilHalfTheStrength() {
        var facts = new Facts()
                .times(
                        5,
                        one -> one.felt("sad", 8, FIRST)
                                .felt("sad", 6, CHECK_IN, 1)
                                .felt("sad", 4, CHECK_IN, 3)
                                .felt("sad", 6, CHECK_IN, 7))
                .times(2, one -> one.felt("sad", 8, FIRST).felt("sad", 7, CHECK_IN, 7))
                .times(2, one -> one.felt("sad", 8, FIRST));

        assertThat(Said.texts(said(facts)))
                .contains("Half your strong feelings had halved within 3 days," + " of the 7 that you rated again.");
    }

    @Test
    void tellsNoDaysOfAFewOrWhereMostHaveNot() {
        var four = new Facts().times(4, one -> one.felt("sad", 8, FIRST).felt("sad", 2, CHECK_IN));
        var most = new Facts()
                .times(5, one -> one.felt("sad", 8, FIRST).felt("sad", 2, CHECK_IN, 3))
                .times(9, one -> one.felt("sad", 8, FIRST).felt("sad", 7, CHECK_IN, 7));

        assertThat(said(four)).extracting(Finding::key).doesNotContain("easing-half");
        assertThat(said(most)).extracting(Finding::key).doesNotContain("easing-half");
    }

    @Test
    void leavesOutWhatWasRatedBeforeTheFirstTimeWasChanged() {
        var facts = new Facts().times(6, one -> one.felt("sad", 8, FIRST, 5).felt("sad", 2, REFLECTED, 1));

        assertThat(said(facts)).extracting(Finding::key).containsExactly("easing-reflected");
    }
}
