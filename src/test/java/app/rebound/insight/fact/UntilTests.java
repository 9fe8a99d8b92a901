package app.rebound.insight.fact;

import static app.rebound.application.round.RoundKind.BEHAVIOURAL;
import static app.rebound.application.round.RoundKind.SCREENING_CALL;
import static app.rebound.application.round.RoundKind.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.application.round.RoundResult;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.LookedAtFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.insight.fact.ResilienceFacts.Change;
import app.rebound.rejection.feeling.Moment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries are heard of a day apart from 2025-01-01 on, their rounds held in the ten days before. */
class UntilTests {

    private static final LocalDate FIFTH = LocalDate.of(2025, 1, 5);

    @Test
    void knowsNothingOfWhatCameLater() {
        var facts = new Facts()
                .times(8, one -> one.toImprove("Time").felt("sad", 5, Moment.FIRST))
                .goal("Time", "2025-01-07")
                .read()
                .until(FIFTH);

        assertThat(facts.rejections()).hasSize(5);
        assertThat(facts.themes()).hasSize(5);
        assertThat(facts.feelings()).hasSize(5);
        assertThat(facts.goals()).isEmpty();
        assertThat(facts.today()).isEqualTo(FIFTH);
    }

    @Test
    void takesWhatEndedLaterForUnderWay() {
        var facts = new Facts()
                .times(6, one -> one)
                .one(one -> one.appliedOn("2024-12-01")
                        .round(SCREENING_CALL)
                        .heldOn("2025-01-02")
                        .round(TECHNICAL)
                        .heldOn("2025-01-06"))
                .one(one -> one.appliedOn("2024-12-01").ended(Outcome.WITHDREW))
                .read()
                .until(FIFTH);

        assertThat(facts.applications())
                .filteredOn(application -> !application.isEnded())
                .extracting(ApplicationFact::stage)
                .containsExactlyInAnyOrder(Stage.SCREENING, Stage.APPLIED);
        assertThat(facts.rounds()).extracting(RoundFact::kind).containsExactly(SCREENING_CALL);
    }

    @Test
    void leavesOutWhatHadNotBegun() {
        var facts = new Facts()
                .one(one -> one.appliedOn("2025-02-01").ended(Outcome.OPEN))
                .one(one -> one.heardOn("2025-02-01"))
                .one(one -> one.appliedOn("2025-01-05").ended(Outcome.OPEN))
                .read()
                .until(FIFTH);

        assertThat(facts.applications())
                .extracting(ApplicationFact::application)
                .containsExactly(Facts.applicationAt(2));
    }

    /** That a round was passed is known by the next one, and what came of the last one when the employer ended it. */
    @Test
    void knowsOfARoundOnlyWhatWasHeardByThen() {
        var facts = new Facts()
                .one(one -> one.round(SCREENING_CALL)
                        .heldOn("2025-01-02")
                        .round(TECHNICAL)
                        .heldOn("2025-01-04")
                        .round(BEHAVIOURAL)
                        .heldOn("2025-01-06")
                        .ended(Outcome.OPEN))
                .one(one -> one.appliedOn("2024-12-01")
                        .heardOn("2025-01-07")
                        .round(SCREENING_CALL)
                        .heldOn("2025-01-03")
                        .result(RoundResult.NOT_PASSED))
                .one(one -> one.heardOn("2025-01-05")
                        .round(SCREENING_CALL)
                        .heldOn("2025-01-03")
                        .result(RoundResult.NOT_PASSED))
                .read()
                .until(FIFTH);

        assertThat(facts.rounds())
                .extracting(RoundFact::result)
                .containsExactly(RoundResult.PASSED, RoundResult.WAITING, RoundResult.WAITING, RoundResult.NOT_PASSED);
    }

    @Test
    void knowsNoOfferThatMayHaveComeLater() {
        var facts = new Facts()
                .one(one -> one.appliedOn("2024-12-01")
                        .round(TECHNICAL)
                        .heldOn("2025-01-02")
                        .reached(Stage.OFFER)
                        .ended(Outcome.OPEN))
                .read()
                .until(FIFTH);

        assertThat(facts.applications())
                .singleElement()
                .satisfies(application -> assertThat(application.stage()).isEqualTo(Stage.INTERVIEW));
    }

    @Test
    void knowsNoFeedbackThatCameLater() {
        var facts = new Facts()
                .one(one -> one.feedbackOn("2025-01-05", "Time"))
                .one(one -> one.feedbackOn("2025-01-06", "Time"))
                .one(one -> one.feedbackOn("2025-01-06", "Time").lookedBack().toImprove("Depth"))
                .read()
                .until(FIFTH);

        assertThat(facts.themes()).extracting(ThemeFact::label).containsExactly("Time", "Depth");
        assertThat(facts.lookedAt())
                .extracting(LookedAtFact::rejection)
                .containsExactly(Facts.id("rejection 0"), Facts.id("rejection 2"));
    }

    @Test
    void opensAGoalThatWasReachedLater() {
        var facts = new Facts().times(9, one -> one).goal("Time", "2025-01-02").read();

        assertThat(facts.until(FIFTH).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.active()).isTrue());
    }

    @Test
    void cutsWhatIsNotOfAnApplication() {
        var change = new Change(FIFTH, 8, 3);
        var later = new Change(FIFTH.plusDays(1), 8, 3);
        var facts = new Facts()
                .lookingAfter(new ResilienceFacts(
                        List.of(change, later), List.of(), List.of(), List.of(later), List.of(FIFTH.plusDays(2))))
                .practised(new PracticeFacts(List.of(FIFTH, FIFTH.plusDays(1)), List.of(), 0))
                .read()
                .until(FIFTH);

        assertThat(facts.resilience().beliefs()).containsExactly(change);
        assertThat(facts.resilience().fears()).isEmpty();
        assertThat(facts.resilience().wins()).isEmpty();
        assertThat(facts.practice().cardDays()).containsExactly(FIFTH);
    }

    @Test
    void isTheSameWhetherCutOnceOrTwice() {
        var facts = new Facts()
                .times(9, one -> one.round(TECHNICAL).toImprove("Time"))
                .times(3, one -> one.round(BEHAVIOURAL).round(TECHNICAL).feedbackOn("2025-01-07", "Depth"))
                .times(3, one -> one.appliedOn("2024-12-20").ended(Outcome.NO_REPLY))
                .read();

        assertThat(facts.until(FIFTH.plusDays(3)).until(FIFTH)).isEqualTo(facts.until(FIFTH));
    }

    @Test
    void keepsWhatCameAfterAnAsking() {
        var facts = new Facts()
                .times(5, one -> one.round(TECHNICAL).toImprove("Time"))
                .one(one -> one.round(BEHAVIOURAL)
                        .heldOn("2025-01-04")
                        .round(TECHNICAL)
                        .heldOn("2025-01-06"))
                .one(one -> one.round(TECHNICAL).heldOn("2025-01-03").ended(Outcome.OPEN))
                .read()
                .after(FIFTH);

        assertThat(facts.rejections()).hasSize(1);
        assertThat(facts.themes()).isEmpty();
        assertThat(facts.rounds()).extracting(RoundFact::kind).containsExactly(TECHNICAL);
    }
}
