package app.rebound.feedback.request;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Outcome;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.platform.today.DueItem;
import app.rebound.rejection.EntryPages;
import app.rebound.rejection.EntryReader;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When <em>Today</em> speaks of asking, and when the entry's page offers it. */
@JpaSlice
class DueRequestsTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    DueRequests due;

    @Autowired
    RequestJournal requests;

    @Autowired
    RequestStory offer;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    EntryReader entries;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    ApplicationLog applications;

    @Autowired
    JdbcClient jdbc;

    private RejectionId heard(int daysAgo) {
        return aRejection().at("Acme").on(TODAY.minusDays(daysAgo).toString()).logIn(rejectionLog);
    }

    private RequestId asked(RejectionId rejection, int daysAgo) {
        var id = RequestId.next();
        requests.add(
                id,
                rejection,
                new RequestDetails(AskedBy.MAIL, null, null, null),
                RequestDays.since(TODAY.minusDays(daysAgo)));
        return id;
    }

    private void told(RejectionId rejection, Channel channel, int daysAgo) {
        feedback.add(
                NoteId.next(),
                rejection,
                new NoteDetails("Words", null, TODAY.minusDays(daysAgo), channel, null, null),
                true);
    }

    private List<DueItem> items() {
        return due.dueOn(TODAY, 5);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, true", "4, false"})
    void offersToAskOneToThreeDaysAfter(int daysAgo, boolean offered) {
        var entry = heard(daysAgo);

        assertThat(items())
                .extracting(DueItem::href)
                .hasSize(offered ? 1 : 0)
                .allSatisfy(href -> assertThat(href).isEqualTo("/rejections/%s/requests/new".formatted(entry)));
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "13, true", "14, false"})
    void offersAReminderInTheSecondWeek(int daysAgo, boolean offered) {
        var request = asked(heard(20), daysAgo);

        assertThat(items())
                .extracting(DueItem::href)
                .hasSize(offered ? 1 : 0)
                .allSatisfy(href -> assertThat(href).isEqualTo("/requests/%s/reminder".formatted(request)));
    }

    @Test
    void offersOneReminderOnly() {
        requests.remind(asked(heard(20), 10));

        assertThat(items()).isEmpty();
    }

    @Test
    void offersNoReminderOfWhatHasEnded() {
        requests.letGo(asked(heard(20), 10));
        requests.refuse(asked(heard(20), 10));

        assertThat(items()).isEmpty();
    }

    @Test
    void doesNotOfferToAskTwice() {
        asked(heard(2), 1);

        assertThat(items()).isEmpty();
    }

    @Test
    void doesNotAskForWhatWasSaid() {
        told(heard(2), Channel.CALL, 2);
        var answered = heard(20);
        asked(answered, 10);
        told(answered, Channel.PERSONAL_MAIL, 9);

        assertThat(items()).isEmpty();
    }

    @Test
    void takesAFormLetterForNoFeedback() {
        told(heard(2), Channel.FORM_LETTER, 2);

        assertThat(items()).hasSize(1);
    }

    @Test
    void keepsQuietAboutAnEntryThatRests() {
        rejections.comeBackOn(heard(2), TODAY.plusDays(5));
        var old = heard(20);
        asked(old, 10);
        rejections.comeBackOn(old, TODAY.plusDays(1));

        assertThat(items()).isEmpty();
    }

    @Test
    void forgetsWhatWasRemoved() {
        rejections.remove(heard(2));
        var request = asked(heard(20), 10);
        requests.remove(request);

        assertThat(items()).isEmpty();
    }

    @Test
    void namesTheLongestWaitingFirstAndNoMoreThanAskedFor() {
        heard(1);
        heard(3);
        asked(heard(20), 8);

        assertThat(due.dueOn(TODAY, 2)).extracting(DueItem::messageKey).containsExactly("due.remind", "due.ask");
        assertThat(due.dueOn(TODAY, 2).get(1).dueOn()).isEqualTo(TODAY.minusDays(2));
    }

    private boolean isOffered(RejectionId entry) {
        return EntryPages.offered(offer, entry, entries, requests.of(entry)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "30, true", "31, false"})
    void theEntryOffersItForAMonth(int daysAgo, boolean offered) {
        assertThat(isOffered(heard(daysAgo))).isEqualTo(offered);
    }

    @Test
    void theEntryOffersItAgainWhenNobodyWaitsAnyMore() {
        var entry = heard(20);
        var request = asked(entry, 3);
        assertThat(isOffered(entry)).isFalse();

        requests.refuse(request);
        assertThat(isOffered(entry)).isTrue();
    }

    @Test
    void asksNobodyWhoNeverAnswered() {
        var entry = heard(2);
        jdbc.sql("update job_application set outcome = ? where id = ?")
                .param(Outcome.NO_REPLY.name())
                .param(rejections.get(entry).applicationId().value())
                .update();

        assertThat(items()).isEmpty();
        assertThat(isOffered(entry)).isFalse();
    }
}
