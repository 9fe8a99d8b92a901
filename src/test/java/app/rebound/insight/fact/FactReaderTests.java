package app.rebound.insight.fact;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.application.ApplicationLog;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.FeelingFact;
import app.rebound.insight.fact.PracticeFacts.MockFact;
import app.rebound.practice.Tags;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import app.rebound.practice.card.ReviewJournal;
import app.rebound.practice.mock.MockDetails;
import app.rebound.practice.mock.MockId;
import app.rebound.practice.mock.MockJournal;
import app.rebound.practice.mock.MockKind;
import app.rebound.practice.mock.Rubric;
import app.rebound.practice.schedule.Rating;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs together is put together in memory: nobody else's, and nothing that was removed. */
@JpaSlice
class FactReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Autowired
    TestClock clock;

    @Autowired
    FactReader reader;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ApplicationLog applications;

    @Autowired
    RoundJournal rounds;

    @Autowired
    CardJournal cards;

    @Autowired
    ReviewJournal reviews;

    @Autowired
    MockJournal mocks;

    @Autowired
    Journals journals;

    @BeforeEach
    void logAnEntry() {
        aRejection().at("Acme").on("2026-03-01").feeling("sad", 5).logIn(rejectionLog);
    }

    @Test
    void joinsAnApplicationAndItsRejection() {
        assertThat(reader.read(TODAY).applications())
                .singleElement()
                .extracting(ApplicationFact::company, ApplicationFact::isRejected, ApplicationFact::heardOn)
                .containsExactly("Acme", true, LocalDate.of(2026, 3, 1));
    }

    @Test
    void leavesOutWhatHangsOnARemovedEntry() {
        var removed = aRejection().at("Globex").feeling("angry", 7).logIn(rejectionLog);

        journal.remove(removed);

        assertThat(reader.read(TODAY).applications())
                .extracting(ApplicationFact::company)
                .containsExactly("Acme");
        assertThat(reader.read(TODAY).feelings())
                .extracting(FeelingFact::emotion)
                .containsExactly("sad");
    }

    @Test
    void doesNotCountWhatWasTakenBack() {
        var back = aRejection().at("Globex").feeling("angry", 7).logIn(rejectionLog);

        journal.takeBack(back);

        assertThat(reader.read(TODAY).rejections())
                .extracting(ApplicationFact::company)
                .containsExactly("Acme");
        assertThat(reader.read(TODAY).applications()).hasSize(2);
        assertThat(reader.read(TODAY).feelings())
                .extracting(FeelingFact::emotion)
                .containsExactly("sad");

        journal.stand(back);
        assertThat(reader.read(TODAY).feelings()).hasSize(2);
        journal.removeEntry(back);
        assertThat(reader.read(TODAY).feelings()).hasSize(1);
    }

    @Test
    void countsRoundsThatWereHeld() {
        var ended = journal.get(aRejection().at("Initech").on("2026-03-01").logIn(rejectionLog));
        for (var day : List.of(TODAY.minusDays(12), TODAY.minusDays(2), TODAY.plusDays(1))) {
            rounds.add(
                    RoundId.next(),
                    ended.applicationId(),
                    new RoundDetails(RoundKind.PANEL, day, RoundResult.WAITING, null, Ratings.NONE, null, List.of()));
        }

        assertThat(reader.read(TODAY).rounds())
                .extracting(JournalFacts.RoundFact::heldOn)
                .containsExactly(TODAY.minusDays(12));
    }

    @Test
    void readsNobodyElsesFacts() {
        journals.open(journals.create());

        var facts = reader.read(TODAY);

        assertThat(facts.applications()).isEmpty();
        assertThat(facts.feelings()).isEmpty();
    }

    @Test
    void readsWhatWasPractised() {
        rounds.add(
                RoundId.next(),
                journal.get(aRejection().at("Initech").logIn(rejectionLog)).applicationId(),
                new RoundDetails(
                        RoundKind.PANEL,
                        TODAY.minusDays(20),
                        RoundResult.NOT_PASSED,
                        null,
                        Ratings.NONE,
                        null,
                        List.of(
                                new RoundDetails.Question(null, "Why us?", Went.STRUGGLED, null),
                                new RoundDetails.Question(null, "Why now?", Went.WELL, null))));
        for (var question : List.of("One", "Other")) {
            var card = CardId.next();
            cards.add(card, new CardDetails(question, null, null, Tags.NONE, null, null));
            clock.on(TODAY.minusDays(3), () -> reviews.review(card, 0, Rating.GOOD));
        }
        var rubric = new Rubric((short) 4, null, null, null, null, null);
        mocks.add(MockId.next(), new MockDetails(MockKind.FINAL, TODAY, true, rubric, null, List.of()));
        mocks.add(MockId.next(), new MockDetails(MockKind.FINAL, TODAY, false, rubric, null, List.of()));

        assertThat(reader.read(TODAY).practice())
                .isEqualTo(new PracticeFacts(List.of(TODAY.minusDays(3)), List.of(new MockFact(TODAY, (short) 4)), 1));
    }
}
