package app.rebound.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Sentence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Today is a Saturday, 2026-03-14. */
class ActivityTests {

    private final Facts facts = new Facts()
            .times(2, one -> one.appliedOn("2026-03-09").heardOn("2026-03-15"))
            .one(one -> one.appliedOn("2026-03-01")
                    .heardOn("2026-03-08")
                    .round(RoundKind.TECHNICAL)
                    .heldOn("2026-03-02"))
            .one(one -> one.appliedOn("2025-09-14").heardOn("2025-09-15"));

    @Test
    void countsWhatWasSentHeldAndHeardOfInEachWeek() {
        var activity = ActivityPicture.of(facts.read(), new EntryList(null));

        assertThat(activity.weeks()).hasSize(26);
        assertThat(activity.weeks().get(25))
                .isEqualTo(new ActivityPicture.Week(
                        LocalDate.of(2026, 3, 9), 2, 0, 2, "/rejections?from=2026-03-09&to=2026-03-15"));
        assertThat(activity.weeks().get(24))
                .isEqualTo(new ActivityPicture.Week(
                        LocalDate.of(2026, 3, 2), 0, 1, 1, "/rejections?from=2026-03-02&to=2026-03-08"));
        assertThat(activity.weeks().get(23).sent()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatWasBeforeTheFirstWeek() {
        var activity = ActivityPicture.of(facts.read(), new EntryList(null));

        assertThat(activity.weeks().get(0).monday()).isEqualTo(LocalDate.of(2025, 9, 15));
        assertThat(activity.weeks().get(0).sent()).isZero();
        assertThat(activity.weeks().get(0).heard()).isEqualTo(1);
        assertThat(activity.point()).isEqualTo(Sentence.of("picture.activity.point", 26, 3, 1, 4, 0));
    }

    @Test
    void beginsWithTheTimeThatIsAskedFor() {
        var activity = ActivityPicture.of(facts.read(), new EntryList(LocalDate.of(2026, 3, 4)));

        assertThat(activity.weeks()).hasSize(2);
        assertThat(activity.weeks().get(0).href()).isEqualTo("/rejections?from=2026-03-04&to=2026-03-08");
    }

    @Test
    void saysOfHowManyTheDayIsNotKnown() {
        var quick = new Facts().times(3, one -> one.heardOn("2026-03-09"));

        assertThat(ActivityPicture.of(quick.read(), new EntryList(LocalDate.of(2026, 3, 9)))
                        .point())
                .isEqualTo(Sentence.of("picture.activity.point.undated", 1, 0, 0, 3, 3));
    }
}
