package app.rebound.feedback.request;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests for feedback as they are stored. */
@JpaSlice
class RequestJournalTests {

    private static final LocalDate TODAY = TestClock.TODAY;
    private static final RequestDetails DETAILS =
            new RequestDetails(AskedBy.MESSAGE, "Kim 🙂", "kim@example.org", "Hello,\n\nWhat should I work on?");

    @Autowired
    RequestJournal requests;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    RemovedItems removed;

    @Autowired
    JournalRevisions revisions;

    RejectionId rejection;

    @BeforeEach
    void logRejection() {
        rejection = aRejection().at("Acme").logIn(rejectionLog);
    }

    @Test
    void keepsWhatWasAskedAndWhatBecameOfIt() {
        var days = new RequestDays(
                TODAY.minusDays(20), TODAY.minusDays(12), RequestDays.End.RECEIVED, TODAY.minusDays(10));
        var id = RequestId.next();

        requests.add(id, rejection, DETAILS, days);

        assertThat(requests.get(id).details()).isEqualTo(DETAILS);
        assertThat(requests.get(id).days()).isEqualTo(days);
        assertThat(requests.of(rejection)).containsExactly(requests.get(id));
    }

    private RequestId asked(RequestDetails details, LocalDate day) {
        var id = RequestId.next();
        requests.save(id, null, rejection, details, day);
        return id;
    }

    @Test
    void storesEveryWayAndEveryEnd() {
        for (var way : AskedBy.values()) {
            var id = asked(new RequestDetails(way, null, null, null), TODAY);
            requests.remind(id);
            switch (way) {
                case MAIL -> requests.receive(id, rejection, TODAY);
                case PHONE -> requests.refuse(id);
                case MESSAGE -> requests.letGo(id);
                case IN_PERSON -> requests.reopen(id);
            }
        }

        assertThat(requests.of(rejection))
                .extracting(StoredRequest::state)
                .containsExactlyInAnyOrder(
                        RequestState.RECEIVED, RequestState.REFUSED, RequestState.NO_ANSWER, RequestState.REMINDED);
        assertThat(requests.soFar().answers()).isEqualTo(new AskedSoFar.Answers(3, 2, 1, 1));
    }

    @Test
    void findsTheLatestThatWaits() {
        asked(DETAILS, TODAY.minusDays(14));
        assertThat(requests.waitingFor(rejection)).isEmpty();

        asked(DETAILS, TODAY.minusDays(13));
        var last = asked(DETAILS, TODAY);

        assertThat(requests.waitingFor(rejection)).map(StoredRequest::id).contains(last);
    }

    @Test
    void goesAndComesBackWithTheEntry() {
        var id = asked(DETAILS, TODAY);

        var application = rejections.get(rejection).applicationId().value();
        removed.remove(Removable.APPLICATION, application);

        assertThat(requests.soFar().isEmpty()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requests.get(id));
        removed.restore(Removable.APPLICATION, application);
        assertThat(requests.get(id).details()).isEqualTo(DETAILS);
    }

    @Test
    void raisesTheRevisionWithEveryChange() {
        var before = revisions.current();
        var id = asked(DETAILS, TODAY);
        requests.remind(id);
        requests.remind(id);

        assertThat(revisions.current()).isEqualTo(before + 2);
    }

    @Test
    void answersNothingOfAnotherEntry() {
        var id = asked(DETAILS, TODAY);
        var other = aRejection().at("Globex").logIn(rejectionLog);

        requests.receive(id, other, TODAY);

        assertThat(requests.find(id, other)).isEmpty();
        assertThat(requests.get(id).state()).isEqualTo(RequestState.ASKED);
    }
}
