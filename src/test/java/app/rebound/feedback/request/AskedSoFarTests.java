package app.rebound.feedback.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feedback.request.RequestDays.End;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often an answer came, against a journal that was counted by hand. */
class AskedSoFarTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private static RequestLine asked(AskedBy way, String askedOn, String remindedOn, End endedAs) {
        var day = LocalDate.parse(askedOn);
        return new RequestLine(
                RequestId.next(),
                RejectionId.next(),
                "Acme",
                null,
                way,
                day,
                remindedOn == null ? null : LocalDate.parse(remindedOn),
                endedAs,
                endedAs == null ? null : day.plusDays(5));
    }

    @Test
    void countsAnswersByTheWayOfAskingWithTheWaitingApart() {
        var silent = asked(AskedBy.MAIL, "2026-02-28", null, null);
        var lastDay = asked(AskedBy.MAIL, "2026-03-01", null, null);
        var reminded = asked(AskedBy.MAIL, "2026-02-20", "2026-03-02", null);
        var requests = List.of(
                asked(AskedBy.MAIL, "2026-01-05", null, End.RECEIVED),
                asked(AskedBy.MAIL, "2026-01-09", "2026-01-17", End.RECEIVED),
                asked(AskedBy.MAIL, "2026-01-20", null, End.REFUSED),
                asked(AskedBy.MAIL, "2026-02-01", null, End.NO_ANSWER),
                reminded,
                silent,
                lastDay,
                asked(AskedBy.PHONE, "2026-01-06", null, End.RECEIVED),
                asked(AskedBy.MESSAGE, "2026-03-13", null, null));

        var soFar = AskedSoFar.of(requests, TODAY);

        assertThat(soFar.byWay())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        AskedBy.MAIL, new AskedSoFar.Answers(5, 3, 2, 2),
                        AskedBy.PHONE, new AskedSoFar.Answers(1, 1, 1, 0),
                        AskedBy.MESSAGE, new AskedSoFar.Answers(0, 0, 0, 1)));
        assertThat(soFar.answers()).isEqualTo(new AskedSoFar.Answers(6, 4, 3, 3));
        assertThat(soFar.waiting()).hasSize(3).contains(reminded, lastDay).doesNotContain(silent);
    }

    @Test
    void isEmptyWhereNothingWasAsked() {
        assertThat(AskedSoFar.of(List.of(), TODAY).isEmpty()).isTrue();
    }
}
