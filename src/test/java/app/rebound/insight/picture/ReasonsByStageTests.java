package app.rebound.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Stage;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Sentence;
import app.rebound.rejection.reason.Reason;
import org.junit.jupiter.api.Test;

class ReasonsByStageTests {

    private final ReasonsByStage reasons = ReasonsByStage.of(
            new Facts()
                    .times(2, one -> one.reached(Stage.APPLIED).told(Reason.ROLE_CHANGED))
                    .times(
                            3,
                            one -> one.reached(Stage.INTERVIEW)
                                    .told(Reason.SKILLS)
                                    .guessed(Reason.PREPARATION)
                                    .guessed(Reason.TERMS))
                    .times(4, one -> one.reached(Stage.FINAL))
                    .read(),
            new EntryList(null));

    @Test
    void countsAnEntryOnceInEachColumnItHasAReasonFor() {
        assertThat(reasons.rows())
                .extracting(ReasonsByStage.Row::stage)
                .containsExactly(Stage.APPLIED, Stage.INTERVIEW);
        assertThat(counts(reasons.rows().get(0))).containsExactly(0L, 0L, 2L);
        assertThat(counts(reasons.rows().get(1))).containsExactly(3L, 3L, 0L);
        assertThat(counts(reasons.all())).containsExactly(3L, 3L, 2L);
    }

    @Test
    void countsOnlyEntriesWithAReasonBelowTheLine() {
        assertThat(reasons.has()).isEqualTo(5);
        assertThat(reasons.rows()).extracting(ReasonsByStage.Row::explained).containsExactly(2, 3);
        assertThat(reasons.point()).isEqualTo(Sentence.of("picture.reasons.point", 5L, 3L, 3L, 2L));
    }

    @Test
    void linksToTheEntriesOfStageAndHands() {
        assertThat(reasons.rows().get(1).hands().get(0).href()).isEqualTo("/rejections?stage=INTERVIEW&control=MINE");
    }

    private static Iterable<Long> counts(ReasonsByStage.Row row) {
        return row.hands().stream().map(Bar::count).toList();
    }
}
