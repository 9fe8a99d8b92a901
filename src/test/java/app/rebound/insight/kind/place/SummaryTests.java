package app.rebound.insight.kind.place;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.fact.Tried;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.kind.Said;
import org.junit.jupiter.api.Test;

class SummaryTests {

    @Test
    void hasNothingToSayOfAnEmptyJournal() {
        assertThat(Said.by(new Summary(), new Facts())).isEmpty();
    }

    @Test
    void comparesNothingAtFirst() {
        assertThat(Said.by(new Summary(), new Facts().one(one -> one.at("Globex"))))
                .singleElement()
                .satisfies(finding -> assertThat(Said.text(finding)).isEqualTo("You wrote it down."));
    }

    @Test
    void doesNotAskForAReflectionThatIsWritten() {
        var asked = Said.by(new Summary(), new Facts().one(one -> one)).get(0);
        var written = Said.by(new Summary(), new Facts().one(Tried::lookedBack)).get(0);

        assertThat(asked.nextStep().href()).endsWith("/reflection");
        assertThat(written.nextStep()).isEqualTo(Advice.SEE_ENTRIES);
        assertThat(written.missing()).isNotNull().isNotEqualTo(asked.missing());
    }

    @Test
    void saysHowMuchEndedOnPaper() {
        var facts = new Facts().times(4, one -> one.reached(Stage.APPLIED)).one(one -> one);

        assertThat(Said.texts(Said.by(new Summary(), facts)))
                .containsExactly("4 of 5 applications ended before a first round. Nobody there had met you yet.");
    }

    @Test
    void countsWhatIsStillOpen() {
        var facts = new Facts()
                .times(3, one -> one.reached(Stage.INTERVIEW))
                .one(one -> one.reached(Stage.FINAL).ended(Outcome.OPEN))
                .one(one -> one.reached(Stage.APPLIED).ended(Outcome.OPEN));

        assertThat(Said.texts(Said.by(new Summary(), facts)))
                .containsExactly("4 of 5 applications reached an interview.");
    }

    @Test
    void neverSaysThatNoneReachedAnInterview() {
        var facts =
                new Facts().times(4, one -> one.reached(Stage.SCREENING)).times(3, one -> one.reached(Stage.APPLIED));

        assertThat(Said.by(new Summary(), facts)).isEmpty();
    }

    @Test
    void saysWhatLedToAnOffer() {
        var facts = new Facts()
                .times(3, one -> one)
                .one(one -> one.reached(Stage.OFFER).ended(Outcome.DECLINED));

        assertThat(Said.texts(Said.by(new Summary(), facts))).contains("1 of 4 applications led to an offer.");
    }

    @Test
    void callsNoOfferASuccessThatTheEmployerTookBack() {
        var facts = new Facts()
                .times(3, one -> one)
                .one(one -> one.reached(Stage.OFFER).ended(Outcome.OFFER_WITHDRAWN));

        assertThat(Said.texts(Said.by(new Summary(), facts))).noneMatch(text -> text.contains("offer"));
    }
}
