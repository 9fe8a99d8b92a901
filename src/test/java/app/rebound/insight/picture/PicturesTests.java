package app.rebound.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.Facts;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.reason.Reason;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PicturesTests {

    @Test
    void drawsNothingOfNothing() {
        var pictures = Pictures.of(new Facts().read(), null);

        assertThat(pictures.drawn()).isEmpty();
        assertThat(pictures.few()).contains(new Pictures.Few("ratings", 0, 5), new Pictures.Few("guesses", 0, 5));
    }

    @Test
    void drawsFromFiveOn() {
        assertThat(Pictures.of(full(4).read(), null).drawn())
                .extracting(Picture::name)
                .containsExactly("activity");
        assertThat(Pictures.of(full(5).read(), null).few())
                .extracting(Pictures.Few::picture)
                .containsExactly("helps");
    }

    @Test
    void hasAPointForEachThatIsDrawn() {
        assertThat(Pictures.of(full(5).read(), null).drawn())
                .extracting(picture -> picture.point().key())
                .allMatch(key -> key.startsWith("picture.") || key.equals("finding.stage.interview"));
    }

    @Test
    void neverSaysAZeroWhereThereIsLittleRoom() {
        var onPaper = new Facts().times(9, one -> one.reached(Stage.APPLIED).heardOn("2026-02-12"));

        assertThat(Pictures.of(onPaper.read(), null).drawn())
                .extracting(Picture::name)
                .contains("funnel");
        assertThat(Pictures.of(onPaper.read(), null).brief()).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderInWhichFactsAreRead() {
        var facts = full(12).read();

        assertThat(Pictures.of(Facts.shuffled(facts, new Random(3)), null).toString())
                .isEqualTo(Pictures.of(facts, null).toString());
    }

    private static Facts full(int entries) {
        return new Facts()
                .times(
                        entries,
                        one -> one.appliedOn("2026-02-02")
                                .heardOn("2026-02-12")
                                .round(RoundKind.TECHNICAL)
                                .prepared(3)
                                .toImprove("Time")
                                .wentWell("Rapport")
                                .told(Reason.SKILLS)
                                .guessed(Reason.TERMS)
                                .felt("sad", 5, Moment.FIRST));
    }
}
