package app.rebound.feedback.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.rebound.feedback.request.RequestDays.End;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What can become of a request for feedback. */
class FeedbackRequestTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final FeedbackRequest request = new FeedbackRequest(
            RequestId.next(),
            RejectionId.next(),
            new RequestDetails(AskedBy.MAIL, "Kim", null, "What should I work on?"),
            RequestDays.since(DAY));

    private RequestState stateAfter(int days) {
        return request.on(DAY.plusDays(days)).state();
    }

    @Test
    void waitsForTwoWeeks() {
        assertThat(stateAfter(0)).isEqualTo(RequestState.ASKED);
        assertThat(stateAfter(13)).isEqualTo(RequestState.ASKED);
        assertThat(stateAfter(14)).isEqualTo(RequestState.NO_ANSWER);
    }

    @Test
    void waitsForTwoMoreFromTheReminderOn() {
        request.remind(DAY.plusDays(8));

        assertThat(stateAfter(21)).isEqualTo(RequestState.REMINDED);
        assertThat(stateAfter(22)).isEqualTo(RequestState.NO_ANSWER);
    }

    @Test
    void isTooEarlyForAReminderInTheFirstWeek() {
        assertThat(request.on(DAY.plusDays(6)).reminderAhead()).isTrue();
        assertThat(request.on(DAY.plusDays(7)).reminderAhead()).isFalse();
    }

    @Test
    void remindsOnce() {
        request.remind(DAY.plusDays(7));
        request.remind(DAY.plusDays(9));

        assertThat(request.days().remindedOn()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void isReceivedOnTheFirstDay() {
        request.receive(DAY.plusDays(3));
        request.receive(DAY.plusDays(5));

        assertThat(request.days().endedOn()).isEqualTo(DAY.plusDays(3));
        assertThat(stateAfter(100)).isEqualTo(RequestState.RECEIVED);
    }

    @Test
    void takesAnAnswerThatComesAfterAll() {
        request.letGo(DAY.plusDays(8));
        request.refuse(DAY.plusDays(20));
        assertThat(stateAfter(20)).isEqualTo(RequestState.REFUSED);

        request.receive(DAY.plusDays(40));
        assertThat(request.days()).isEqualTo(new RequestDays(DAY, null, End.RECEIVED, DAY.plusDays(40)));
    }

    @Test
    void keepsAnAnswerThatAnOutOfDatePageWouldTakeBack() {
        request.receive(DAY.plusDays(3));
        request.letGo(DAY.plusDays(4));
        request.refuse(DAY.plusDays(4));
        request.remind(DAY.plusDays(7));

        assertThat(request.days()).isEqualTo(new RequestDays(DAY, null, End.RECEIVED, DAY.plusDays(3)));
    }

    @Test
    void waitsAgainWhenItsEndWasASlip() {
        request.refuse(DAY.plusDays(3));
        request.reopen();

        assertThat(stateAfter(3)).isEqualTo(RequestState.ASKED);
    }

    @Test
    void endsOnADay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestDays(DAY, null, End.RECEIVED, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestDays(DAY, null, null, DAY));
    }
}
