package app.rebound.application.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.list.Overview.Reached;
import app.rebound.application.list.Overview.SourceYield;
import app.rebound.application.list.Overview.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counted by hand: ten applications, from two sources and from nowhere known. */
class OverviewTests {

    private final Overview overview = new Overview(List.of(
            new Tally(Source.REFERRAL, Stage.APPLIED, Outcome.NO_REPLY, 2),
            new Tally(Source.REFERRAL, Stage.SCREENING, Outcome.REJECTED, 1),
            new Tally(Source.REFERRAL, Stage.FINAL, Outcome.OPEN, 1),
            new Tally(Source.REFERRAL, Stage.OFFER, Outcome.DECLINED, 1),
            new Tally(Source.JOB_BOARD, Stage.APPLIED, Outcome.REJECTED, 3),
            new Tally(null, Stage.APPLIED, Outcome.OPEN, 2)));

    @Test
    void countsWhatEachSourceLedTo() {
        assertThat(overview.yields())
                .containsExactly(
                        new SourceYield(Source.JOB_BOARD, 3, 0, 0),
                        new SourceYield(Source.REFERRAL, 5, 3, 1),
                        new SourceYield(null, 2, 0, 0));
    }

    @Test
    void countsEveryStageThatWasPassed() {
        assertThat(overview.reached())
                .containsExactly(
                        new Reached(Stage.APPLIED, 10),
                        new Reached(Stage.SCREENING, 3),
                        new Reached(Stage.ASSESSMENT, 2),
                        new Reached(Stage.INTERVIEW, 2),
                        new Reached(Stage.FINAL, 2),
                        new Reached(Stage.OFFER, 1));
    }

    @Test
    void countsTheLiveOnes() {
        assertThat(overview.live()).isEqualTo(3);
        assertThat(overview.all()).isEqualTo(10);
    }
}
