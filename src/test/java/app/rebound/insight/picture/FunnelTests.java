package app.rebound.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.statistics.Share;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FunnelTests {

    private final Facts facts = new Facts()
            .times(2, one -> one.reached(Stage.APPLIED))
            .times(4, one -> one.reached(Stage.INTERVIEW))
            .one(one -> one.reached(Stage.INTERVIEW).ended(Outcome.OPEN))
            .one(one -> one.reached(Stage.FINAL).ended(Outcome.WITHDREW))
            .one(one -> one.reached(Stage.OFFER).ended(Outcome.ACCEPTED));

    @Test
    void countsAllThatGotSoFarWhateverBecameOfThem() {
        var funnel = Funnel.of(facts.read(), new EntryList(null));

        assertThat(funnel.steps())
                .extracting(Funnel.Step::reached)
                .containsExactly(
                        new Share(9, 9),
                        new Share(7, 9),
                        new Share(7, 9),
                        new Share(7, 9),
                        new Share(2, 9),
                        new Share(1, 9));
        assertThat(funnel.rejected()).isEqualTo(6);
    }

    @Test
    void countsTheRejectionsAtAStageOfThoseThatGotThere() {
        var funnel = Funnel.of(facts.read(), new EntryList(null));

        assertThat(funnel.steps())
                .extracting(Funnel.Step::ended)
                .containsExactly(
                        new Share(2, 9),
                        new Share(0, 7),
                        new Share(0, 7),
                        new Share(4, 7),
                        new Share(0, 2),
                        new Share(0, 1));
        assertThat(funnel.point()).isEqualTo(Sentence.of("finding.stage.interview", 7, 9));
    }

    @Test
    void saysWhichOffersAreNoneAnyMore() {
        var withdrawn = new Facts()
                .one(one -> one.reached(Stage.OFFER).ended(Outcome.ACCEPTED))
                .one(one -> one.reached(Stage.OFFER).ended(Outcome.OFFER_WITHDRAWN));

        assertThat(Funnel.of(withdrawn.read(), new EntryList(null)).withdrawn()).isEqualTo(1);
        assertThat(Funnel.of(facts.read(), new EntryList(null)).withdrawn()).isZero();
    }

    @Test
    void saysHowManyGotPastTheApplicationWhereNoneReachedAnInterview() {
        var even =
                new Facts().times(3, one -> one.reached(Stage.APPLIED)).times(3, one -> one.reached(Stage.SCREENING));

        assertThat(Funnel.of(even.read(), new EntryList(null)).point())
                .isEqualTo(Sentence.of("picture.funnel.past", 3, 6));
    }

    @Test
    void leavesTheOfferOutUntilThereIsOne() {
        var funnel = Funnel.of(new Facts().times(5, one -> one).read(), new EntryList(null));

        assertThat(funnel.steps()).extracting(Funnel.Step::stage).doesNotContain(Stage.OFFER);
    }

    @Test
    void linksToTheEntriesOfItsTime() {
        var funnel = Funnel.of(facts.read(), new EntryList(LocalDate.of(2025, 12, 14)));

        assertThat(funnel.steps().get(3).endedHref()).isEqualTo("/rejections?stage=INTERVIEW&from=2025-12-14");
    }
}
