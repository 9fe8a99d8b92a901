package app.rebound.insight.kind.place;

import static app.rebound.application.Outcome.NO_REPLY;
import static app.rebound.application.Outcome.OPEN;
import static app.rebound.application.Outcome.WITHDREW;
import static app.rebound.application.Stage.APPLIED;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.fact.Tried;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looked at on 14 March 2026. */
class HearingBackTests {

    private static List<Finding> said(Facts facts) {
        return Said.by(new HearingBack(), facts);
    }

    private static Tried onPaper(Tried one) {
        return one.reached(APPLIED).appliedOn("2026-01-01").heardOn("2026-01-10");
    }

    private static Tried waiting(Tried one, String since) {
        return one.reached(APPLIED).appliedOn(since).ended(OPEN);
    }

    @Test
    void tellsTheDaysToTheAnswer() {
        assertThat(Said.texts(said(new Facts().times(5, HearingBackTests::onPaper))))
                .containsExactly("Half your applications had an answer within 9 days, going by 5 answers.");
    }

    @Test
    void tellsPaperFromConversations() {
        var facts = new Facts()
                .times(6, HearingBackTests::onPaper)
                .times(5, one -> one.appliedOn("2026-01-01").heardOn("2026-02-01"));

        assertThat(Said.texts(said(facts)))
                .containsExactly("Half your applications had an answer within 9 days (11 answers):"
                        + " 9 days without a round, 31 days with one.");
    }

    @Test
    void countsThoseStillWaitingForAsLongAsTheyHaveWaited() {
        var facts = new Facts()
                .times(5, HearingBackTests::onPaper)
                .times(2, one -> onPaper(one).heardOn("2026-01-21"))
                .times(4, one -> waiting(one, "2026-02-01"));

        assertThat(Said.texts(said(facts)))
                .containsExactly("Half your applications had an answer within 20 days,"
                        + " going by 7 answers and 4 applications without one.");
    }

    @Test
    void tellsNoDaysWhereMoreThanHalfIsSilent() {
        var facts = new Facts()
                .times(5, HearingBackTests::onPaper)
                .times(7, one -> waiting(one, "2026-01-01").ended(NO_REPLY));

        assertThat(said(facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("7 of 12 applications that employers ended were ended by silence."
                            + " An answer was in their hands.");
            assertThat(finding.use()).isEqualTo(Use.NOT_MINE);
        });
    }

    @Test
    void namesWhoIsSilentForUnusuallyLong() {
        var facts = new Facts()
                .times(10, HearingBackTests::onPaper)
                .one(one -> waiting(one, "2026-02-01").at("Initech"))
                .one(one -> waiting(one, "2026-03-01").at("Globex"))
                .one(one -> waiting(one, "2026-03-10").at("Hooli"));

        assertThat(Said.texts(said(facts)))
                .contains(
                        "Globex and one other application have been silent longer than 9 of 10 employers who answered you."
                                + " You can ask, or stop waiting.");
    }

    @Test
    void namesOneAlone() {
        var facts = new Facts().times(10, HearingBackTests::onPaper).one(one -> waiting(one, "2026-02-01"));

        assertThat(Said.texts(said(facts)))
                .contains("Acme has been silent longer than 9 of 10 employers who answered you."
                        + " You can ask, or stop waiting.");
    }

    @Test
    void doesNotCallAnybodySilentAfterAConversationOrWhereOneLiesAhead() {
        var facts = new Facts()
                .times(10, HearingBackTests::onPaper)
                .one(one ->
                        waiting(one, "2026-01-01").round(RoundKind.TECHNICAL).heldOn("2026-03-12"))
                .one(one ->
                        waiting(one, "2026-01-01").round(RoundKind.TECHNICAL).heldOn("2026-03-20"));

        assertThat(said(facts)).extracting(Finding::key).doesNotContain("silent");
    }

    @Test
    void doesNotKnowWhatIsUnusualAfterNineAnswers() {
        var facts = new Facts().times(9, HearingBackTests::onPaper).one(one -> waiting(one, "2025-02-01"));

        assertThat(said(facts)).extracting(Finding::key).doesNotContain("silent");
    }

    @Test
    void leavesOutWhatHasNoDayOrThePersonEnded() {
        var facts = new Facts().times(9, one -> onPaper(one).ended(WITHDREW)).times(9, one -> one);

        assertThat(said(facts)).isEmpty();
    }
}
