package app.rebound.insight.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionTests {

    @Test
    void givesHalfToWhatWasAsked() {
        var shares = Section.shares(
                List.of(Section.ASKED, Section.PLACES, Section.WHERE, Section.WHERE, Section.SECOND, Section.ASIDE));

        assertThat(shares.get(Section.ASKED)).isEqualTo(0.5, within(1e-12));
        assertThat(shares.get(Section.PLACES)).isEqualTo(0.2, within(1e-12));
        assertThat(shares.get(Section.WHERE)).isEqualTo(0.075, within(1e-12));
    }

    @Test
    void leavesThePartOfASectionWithoutQuestionsToTheOthers() {
        assertThat(Section.shares(List.of(Section.PLACES))).containsEntry(Section.PLACES, 1.0);
        assertThat(Section.shares(List.of(Section.PLACES, Section.GOALS)).get(Section.GOALS))
                .isEqualTo(0.2 / 0.55, within(1e-12));
    }

    @Test
    void addsUpToOne() {
        for (var sections : List.<Collection<Section>>of(
                List.of(Section.PLACES, Section.ASIDE),
                Stream.of(Section.values()).filter(one -> one != Section.GOALS).toList(),
                Collections.nCopies(7, Section.WHERE))) {
            var shares = Section.shares(sections);

            assertThat(sections.stream().mapToDouble(shares::get).sum()).isEqualTo(1, within(1e-12));
        }
    }
}
