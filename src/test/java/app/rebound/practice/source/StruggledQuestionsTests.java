package app.rebound.practice.source;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.practice.card.CardJournal;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which questions wait to be practised, as they are stored. */
@JpaSlice
class StruggledQuestionsTests {

    @Autowired
    StruggledQuestions questions;

    @Autowired
    CardJournal cards;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ApplicationLog applications;

    @Autowired
    RoundJournal rounds;

    @Autowired
    RemovedItems removed;

    @Autowired
    Journals journals;

    ApplicationId application;
    RoundId round;

    @BeforeEach
    void struggle() {
        application =
                rejections.get(aRejection().at("Acme").logIn(rejectionLog)).applicationId();
        round = RoundId.next();
        rounds.add(
                round,
                application,
                new RoundDetails(
                        RoundKind.PANEL,
                        TestClock.TODAY,
                        RoundResult.NOT_PASSED,
                        null,
                        Ratings.NONE,
                        null,
                        List.of(
                                new RoundDetails.Question(null, "Why us?", Went.STRUGGLED, "Say less"),
                                new RoundDetails.Question(null, "Why you?", Went.WELL, null),
                                new RoundDetails.Question(null, "Why now?", Went.STRUGGLED, null))));
    }

    @Test
    void waitUntilTheyAreCards() {
        var waiting = questions.waiting(10);
        assertThat(waiting).extracting(StruggledQuestion::text).containsExactly("Why us?", "Why now?");
        assertThat(waiting.get(0).company()).isEqualTo("Acme");

        assertThat(questions.practise(waiting.subList(0, 1))).isEqualTo(1);

        assertThat(questions.waiting(10)).extracting(StruggledQuestion::text).containsExactly("Why now?");
        assertThat(questions.of(application))
                .extracting(StruggledQuestion::practised)
                .containsExactly(true, false);
        assertThat(questions.latest(1)).hasSize(1);
        assertThat(questions.practise(questions.of(application))).isEqualTo(1);
        assertThat(cards.get(waiting.get(0).card()).details().notes()).isEqualTo("Say less");
    }

    @Test
    void goWithTheirRoundAndTheirApplication() {
        var asked = questions.waiting(1).get(0);
        removed.remove(Removable.ROUND, round.value());
        assertThat(questions.waiting(10)).isEmpty();
        assertThat(questions.find(asked.id())).isNull();

        removed.restore(Removable.ROUND, round.value());
        assertThat(questions.find(asked.id())).isEqualTo(asked);
        removed.remove(Removable.APPLICATION, application.value());
        assertThat(questions.latest(10)).isEmpty();
    }

    @Test
    void areNobodyElses() {
        var asked = questions.waiting(1).get(0);

        journals.as(journals.create(), () -> {
            assertThat(questions.waiting(10)).isEmpty();
            assertThat(questions.of(application)).isEmpty();
            assertThat(questions.find(asked.id())).isNull();
        });
    }
}
