package app.rebound.strength.win;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.goal.Decision;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.goal.Review;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Ids;
import app.rebound.practice.mock.MockDetails;
import app.rebound.practice.mock.MockId;
import app.rebound.practice.mock.MockJournal;
import app.rebound.practice.mock.MockKind;
import app.rebound.practice.mock.Rubric;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.strength.win.WinOffers.Offer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens in a journal is offered as a win, and kept or left. */
@JpaSlice
class WinOffersTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    WinOffers offers;

    @Autowired
    WinJournal wins;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    ApplicationLog log;

    @Autowired
    RoundJournal rounds;

    @Autowired
    RejectionLog rejections;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    GoalJournal goals;

    @Autowired
    MockJournal mocks;

    private List<String> offered() {
        return offers.on(TODAY).stream().map(Offer::words).toList();
    }

    private ApplicationId applied(Stage stage) {
        var id = ApplicationId.next();
        applications.add(id, new ApplicationDetails("Globex", "Tester", stage, null, null, null), null);
        return id;
    }

    private void round(ApplicationId application, RoundKind kind, String day, RoundResult result) {
        rounds.add(
                RoundId.next(),
                application,
                new RoundDetails(kind, LocalDate.parse(day), result, null, Ratings.NONE, null, List.of()));
    }

    private String mock(LocalDate day, boolean finished) {
        var id = MockId.next();
        mocks.add(id, new MockDetails(MockKind.FINAL, day, finished, Rubric.NONE, null, List.of()));
        return "mock:" + id;
    }

    @Test
    void aRoundThatLedOnIsOffered() {
        var application = applied(Stage.INTERVIEW);
        round(application, RoundKind.SCREENING_CALL, "2026-03-02", RoundResult.PASSED);
        round(application, RoundKind.TECHNICAL, "2026-03-05", RoundResult.WAITING);
        round(application, RoundKind.PANEL, "2026-03-20", RoundResult.WAITING);
        round(applied(Stage.INTERVIEW), RoundKind.CASE, "2026-03-06", RoundResult.NOT_PASSED);

        assertThat(offered())
                .containsExactly(
                        "Technical round at Globex: it led to another round", "Screening call at Globex: passed");
    }

    @Test
    void anOfferIsOfferedAsLongAsItIsNewOrOpen() {
        var open = applied(Stage.OFFER);
        assertThat(offers.on(TODAY)).singleElement().satisfies(offer -> {
            assertThat(offer.words()).isEqualTo("An offer from Globex: Tester");
            assertThat(offer.on()).isEqualTo(TODAY);
        });

        applications.close(open, Outcome.DECLINED, LocalDate.of(2026, 3, 1));
        assertThat(offers.on(TODAY)).extracting(Offer::on).containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(offers.on(TODAY.plusMonths(2))).isEmpty();
    }

    @Test
    void feedbackIsOfferedUnlessItIsAFormLetter() {
        var entry = aRejection().at("Acme").logIn(rejections);
        for (var channel : List.of(Channel.CALL, Channel.FORM_LETTER)) {
            feedback.add(
                    NoteId.next(),
                    entry,
                    new NoteDetails("Words", null, LocalDate.of(2026, 3, 10), channel, null, null),
                    false);
        }

        assertThat(offered()).containsExactly("Got feedback from Acme");
    }

    @Test
    void stepsAndGoalsAreOffered() {
        var goal = GoalId.next();
        var done = new GoalDetails.Step(null, "Ask Kim", null, LocalDate.of(2026, 3, 3));
        var open = new GoalDetails.Step(null, "Ask Jo", null, null);
        var day = LocalDate.of(2026, 3, 1);
        goals.set(
                goal,
                new GoalDetails(
                        "Speak up", null, null, day, RaisedBy.NOTHING, null, null, List.of(done, open), List.of()));
        assertThat(offered()).containsExactly("Done: Ask Kim (Speak up)");

        goals.review(goal, Ids.next(), null, new Review(Decision.REACHED, null, null, null));
        assertThat(offered()).containsExactly("Reached a goal: Speak up", "Done: Ask Kim (Speak up)");
    }

    @Test
    void practiceIsOffered() {
        mock(LocalDate.of(2026, 3, 9), true);
        mock(LocalDate.of(2026, 3, 10), false);
        assertThat(offered()).containsExactly("Held a mock interview: Final round");

        mock(LocalDate.of(2026, 3, 11), true);
        mock(LocalDate.of(2026, 3, 13), true);
        assertThat(offered()).contains("Practised on three days of a week");
    }

    @Test
    void onlyTheLastFourWeeksCount() {
        mock(TODAY.minusDays(28), true);
        mock(TODAY.minusDays(29), true);

        assertThat(offers.on(TODAY)).extracting(Offer::on).containsExactly(TODAY.minusDays(28));
    }

    @Test
    void whatIsKeptIsAWinAndNoLongerOffered() {
        var key = mock(TODAY.minusDays(2), true);

        var kept = offers.keep(key, TODAY);

        assertThat(offers.keep(key, TODAY).id()).isEqualTo(kept.id());
        assertThat(offered()).isEmpty();
        assertThat(wins.soFar(TODAY, 5).newest()).singleElement().satisfies(win -> {
            assertThat(win.words()).isEqualTo("Held a mock interview: Final round");
            assertThat(win.wonOn()).isEqualTo(TODAY.minusDays(2));
        });
    }

    @Test
    void whatIsLeftNeverComesAgain() {
        var key = mock(TODAY.minusDays(2), true);

        offers.leave(key, TODAY);

        assertThat(offered()).isEmpty();
        assertThatThrownBy(() -> offers.keep(key, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offers.leave("mock:" + MockId.next(), TODAY)).isInstanceOf(NotFound.class);
        offers.bringBack(key);
        assertThat(offered()).hasSize(1);
    }

    @Test
    void aWinThatIsDeletedIsNotOfferedAgain() {
        var kept = offers.keep(mock(TODAY.minusDays(2), true), TODAY);

        wins.remove(kept.id());

        assertThat(offered()).isEmpty();
    }

    @Test
    void aLineStaysWithinItsLength() {
        var goal = GoalId.next();
        var step = new GoalDetails.Step(null, "s".repeat(300), null, LocalDate.of(2026, 3, 3));
        goals.set(
                goal,
                new GoalDetails(
                        "g".repeat(200),
                        null,
                        null,
                        LocalDate.of(2026, 3, 1),
                        RaisedBy.NOTHING,
                        null,
                        null,
                        List.of(step),
                        List.of()));

        var offer = offers.on(TODAY).get(0);

        assertThat(offers.keep(offer.key(), TODAY).stored().words())
                .hasSizeLessThanOrEqualTo(500)
                .endsWith("…");
    }
}
