package app.rebound.insight.kind.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

/** Entries are heard of a day apart from 2025-01-01 on, unless they say otherwise. */
class ChangeTests {

    private static final String AFTER_TEN = "2025-01-10";

    @Test
    void saysThatAThemeComesUpLessSinceAGoal() {
        var facts = new Facts()
                .times(10, one -> one.toImprove("Time"))
                .times(10, one -> one.lookedBack())
                .goal("Time", AFTER_TEN);

        assertThat(Said.by(new Change(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo(
                            "“Time” comes up less since you began “Work on Time”: 0 of 10 rejections, against 10 of 10"
                                    + " before.");
            assertThat(finding.grade()).isEqualTo(Grade.STRONG_PATTERN);
            assertThat(finding.use()).isEqualTo(Use.GOES_WELL);
        });
    }

    /** Whoever sets a goal asks whether it becomes less; that it became more is counted, and not claimed. */
    @Test
    void claimsNothingOfAThemeThatComesUpMoreSinceAGoal() {
        var facts = new Facts()
                .one(one -> one.toImprove("Time"))
                .times(9, one -> one.lookedBack())
                .times(10, one -> one.toImprove("Time"))
                .goal("Time", AFTER_TEN);

        assertThat(Said.texts(Said.by(new Change(), facts)))
                .containsExactly("“Time” came up in 1 of 10 rejections, and in 10 of 10 since your goal began.");
    }

    @Test
    void saysThatItIsTooEarlyToTell() {
        var facts = new Facts()
                .times(10, one -> one.toImprove("Time"))
                .times(4, one -> one.lookedBack())
                .goal("Time", AFTER_TEN);

        assertThat(Said.by(new Change(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("“Time” came up in 10 of 10 rejections, and in 0 of 4 since your goal began.");
            assertThat(finding.grade()).isEqualTo(Grade.WORTH_WATCHING);
            assertThat(finding.missing()).isNotNull();
        });
    }

    @Test
    void countsOnlyEntriesThatWereLookedBackOn() {
        var facts = new Facts()
                .times(10, one -> one.toImprove("Time"))
                .times(10, one -> one)
                .one(one -> one.lookedBack())
                .goal("Time", AFTER_TEN);

        assertThat(Said.texts(Said.by(new Change(), facts)))
                .containsExactly("“Time” came up in 10 of 10 rejections, and in 0 of 1 since your goal began.");
    }

    @Test
    void saysNothingOfAThemeThatOnlyCameWithTheGoal() {
        var facts = new Facts()
                .times(10, one -> one.lookedBack())
                .times(10, one -> one.toImprove("Time"))
                .goal("Time", AFTER_TEN);

        assertThat(Said.by(new Change(), facts)).isEmpty();
    }

    @Test
    void saysWhatChangedInTheLastThreeMonths() {
        var facts = new Facts()
                .on("2025-04-15")
                .times(14, one -> one.toImprove("Time"))
                .times(14, one -> one.lookedBack());

        assertThat(Said.texts(Said.by(new Change(), facts)))
                .containsExactly(
                        "“Time” came up less in the last three months: 0 of 14 rejections, against 14 of 14 before.");
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(Said.by(new Change(), new Facts().goal("Time", AFTER_TEN))).isEmpty();
    }
}
