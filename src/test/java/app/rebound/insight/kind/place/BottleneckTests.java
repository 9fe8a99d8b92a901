package app.rebound.insight.kind.place;

import static app.rebound.application.round.RoundKind.BEHAVIOURAL;
import static app.rebound.application.round.RoundKind.FINAL;
import static app.rebound.application.round.RoundKind.SCREENING_CALL;
import static app.rebound.application.round.RoundKind.TAKE_HOME;
import static app.rebound.application.round.RoundKind.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

class BottleneckTests {

    @Test
    void saysWhereThingsStopMoreOftenThanElsewhere() {
        var facts = new Facts()
                .times(9, one -> one.round(SCREENING_CALL).round(BEHAVIOURAL).round(TECHNICAL))
                .times(2, one -> one.round(SCREENING_CALL).round(TECHNICAL).ended(Outcome.OPEN));

        assertThat(Said.by(new Bottleneck(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo(
                            "Applications end at technical rounds more often than elsewhere: 9 of 11, against 0 of 20.");
            assertThat(finding.grade()).isEqualTo(Grade.STRONG_PATTERN);
            assertThat(finding.use()).isEqualTo(Use.ACT);
            assertThat(finding.applications()).hasSize(9);
        });
    }

    @Test
    void countsEachRoundOfAStageSoThatManyRoundsAreNoBottleneck() {
        // A third ends at each round, and interviews have up to three of them.
        var facts = new Facts()
                .times(9, one -> one.reached(Stage.SCREENING).round(SCREENING_CALL))
                .times(6, one -> one.round(SCREENING_CALL).round(TECHNICAL))
                .times(4, one -> one.round(SCREENING_CALL).round(TECHNICAL).round(BEHAVIOURAL))
                .times(
                        3,
                        one -> one.round(SCREENING_CALL)
                                .round(TECHNICAL)
                                .round(BEHAVIOURAL)
                                .round(TECHNICAL))
                .times(
                        5,
                        one -> one.round(SCREENING_CALL)
                                .round(TECHNICAL)
                                .round(BEHAVIOURAL)
                                .round(TECHNICAL)
                                .reached(Stage.OFFER)
                                .ended(Outcome.ACCEPTED));

        assertThat(Said.by(new Bottleneck(), facts))
                .allSatisfy(finding -> assertThat(finding.grade()).isEqualTo(Grade.FACT));
    }

    @Test
    void doesNotTakeInterviewsForHardWhereNothingWasScreened() {
        var facts = new Facts()
                .times(12, one -> one.round(TECHNICAL))
                .times(12, one -> one.round(TECHNICAL).ended(Outcome.OPEN))
                .times(5, one -> one.reached(Stage.SCREENING).round(SCREENING_CALL))
                .times(
                        5,
                        one -> one.reached(Stage.SCREENING)
                                .round(SCREENING_CALL)
                                .ended(Outcome.OPEN));

        assertThat(Said.by(new Bottleneck(), facts))
                .allSatisfy(finding -> assertThat(finding.grade()).isEqualTo(Grade.FACT));
    }

    /** That whoever had an interview passed a screening is not written down, and would make interviews hard. */
    @Test
    void countsNoRoundThatIsNotWrittenDown() {
        var facts = new Facts()
                .times(14, one -> one.reached(Stage.INTERVIEW))
                .times(2, one -> one.reached(Stage.SCREENING))
                .times(9, one -> one.reached(Stage.APPLIED));

        assertThat(Said.by(new Bottleneck(), facts)).isEmpty();
    }

    /** Many call the screening call their interview, and it was the same call. */
    @Test
    void countsARoundWhereItWasWhateverTheStageIsCalled() {
        var facts = new Facts()
                .times(8, one -> one.reached(Stage.SCREENING).round(SCREENING_CALL))
                .times(4, one -> one.reached(Stage.INTERVIEW).round(SCREENING_CALL))
                .times(12, one -> one.round(SCREENING_CALL).round(TECHNICAL).ended(Outcome.OPEN));

        assertThat(Said.texts(Said.by(new Bottleneck(), facts)))
                .containsExactly(
                        "Applications end at screenings more often than elsewhere: 12 of 24, against 0 of 12.");
    }

    /** A screening call is the screening: asked twice, it would cost the other questions twice. */
    @Test
    void asksAboutAPlaceOnce() {
        var facts = new Facts()
                .times(6, one -> one.reached(Stage.SCREENING).round(SCREENING_CALL))
                .times(6, one -> one.round(SCREENING_CALL).round(TECHNICAL).round(BEHAVIOURAL))
                .times(6, one -> one.reached(Stage.FINAL).round(TECHNICAL).round(FINAL))
                .times(6, one -> one.reached(Stage.ASSESSMENT).round(TAKE_HOME));

        assertThat(new Bottleneck().drafts(FactsByEntry.of(facts.read())))
                .extracting(Draft::key)
                .containsExactlyInAnyOrder(
                        "bottleneck-stage-screening",
                        "bottleneck-round-take-home",
                        "bottleneck-stage-interview",
                        "bottleneck-round-technical",
                        "bottleneck-round-behavioural",
                        "bottleneck-stage-final");
    }

    @Test
    void countsWhatEndedOtherwiseAsHavingBeenThere() {
        var facts = new Facts()
                .times(4, one -> one.round(TECHNICAL))
                .one(one -> one.round(TECHNICAL).ended(Outcome.WITHDREW))
                .one(one -> one.round(TECHNICAL).ended(Outcome.ROLE_CLOSED))
                .one(one -> one.round(TECHNICAL).ended(Outcome.OPEN))
                .one(one -> one.round(TECHNICAL).reached(Stage.OFFER).ended(Outcome.DECLINED))
                .one(one -> one.round(TECHNICAL).ended(Outcome.NO_REPLY));

        assertThat(Said.texts(Said.by(new Bottleneck(), facts)))
                .containsExactly("5 of 9 technical rounds were the last step.");
    }

    @Test
    void saysWhatIsMissing() {
        var facts = new Facts().times(5, one -> one.round(TECHNICAL)).times(2, one -> one.round(BEHAVIOURAL));

        assertThat(Said.by(new Bottleneck(), facts)).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.FACT);
            assertThat(finding.missing()).isNotNull();
            assertThat(Said.text(finding.missing()))
                    .isEqualTo("5 rounds of other kinds are needed to test this. So far: 0.");
        });
    }

    @Test
    void saysHowManyMoreItTakes() {
        var facts = new Facts()
                .times(6, one -> one.round(BEHAVIOURAL).round(TECHNICAL))
                .one(one -> one.round(BEHAVIOURAL))
                .one(one -> one.round(TECHNICAL).ended(Outcome.OPEN));

        assertThat(Said.by(new Bottleneck(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("6 of 7 technical rounds were the last step; elsewhere, 1 of 7 were.");
            assertThat(Said.text(finding.missing()))
                    .startsWith("If this goes on, about")
                    .endsWith("more technical rounds are needed to tell a pattern from chance.");
        });
    }

    @Test
    void saysNothingOfWhatHappenedTwice() {
        var facts = new Facts()
                .times(2, one -> one.round(TECHNICAL))
                .times(9, one -> one.round(BEHAVIOURAL).ended(Outcome.OPEN));

        assertThat(Said.by(new Bottleneck(), facts)).isEmpty();
    }
}
