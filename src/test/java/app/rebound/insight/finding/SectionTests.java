package app.rebound.insight.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTests {

    @Test
    void givesMostToWhatWasAsked() {
        var shares = LevelShare.shares(List.of(
                LevelShare.ASKED,
                LevelShare.PLACES,
                LevelShare.WHERE,
                LevelShare.WHERE,
                LevelShare.SECOND,
                LevelShare.ASIDE));

        assertThat(shares.get(LevelShare.ASKED)).isEqualTo(0.6 / 0.93, within(1e-12));
        assertThat(shares.get(LevelShare.PLACES)).isEqualTo(0.13 / 0.93, within(1e-12));
        assertThat(shares.get(LevelShare.WHERE)).isEqualTo(0.05 / 0.93, within(1e-12));
    }

    /** Goals are many, and the one question that was asked is not to wait for all of them. */
    @Test
    void leavesToWhatWasAskedWhatItHasHoweverManyGoalsThereAre() {
        var few = LevelShare.shares(List.of(LevelShare.ASKED, LevelShare.PLACES, LevelShare.GOALS));
        var many = LevelShare.shares(List.of(
                LevelShare.ASKED,
                LevelShare.PLACES,
                LevelShare.GOALS,
                LevelShare.GOALS,
                LevelShare.GOALS,
                LevelShare.GOALS));

        assertThat(many.get(LevelShare.ASKED))
                .isEqualTo(few.get(LevelShare.ASKED))
                .isEqualTo(0.6 / 0.8, within(1e-12));
        assertThat(many.get(LevelShare.GOALS)).isEqualTo(0.07 / 0.8 / 4, within(1e-12));
    }

    @Test
    void leavesThePartOfASectionWithoutQuestionsToTheOthers() {
        assertThat(LevelShare.shares(List.of(LevelShare.PLACES))).containsEntry(LevelShare.PLACES, 1.0);
        assertThat(LevelShare.shares(List.of(LevelShare.PLACES, LevelShare.GOALS))
                        .get(LevelShare.GOALS))
                .isEqualTo(0.2 / 0.55, within(1e-12));
    }

    @Test
    void addsUpToOne() {
        for (var sections : List.<Collection<LevelShare>>of(
                List.of(LevelShare.PLACES, LevelShare.ASIDE),
                List.of(LevelShare.values()),
                Collections.nCopies(7, LevelShare.WHERE))) {
            var shares = LevelShare.shares(sections);

            assertThat(sections.stream().mapToDouble(shares::get).sum()).isEqualTo(1, within(1e-12));
        }
    }
}
