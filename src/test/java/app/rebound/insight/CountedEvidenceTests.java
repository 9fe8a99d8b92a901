package app.rebound.insight;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.application.ApplicationLog;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What is offered against a harsh thought is counted by hand here. */
@JpaSlice
class CountedEvidenceTests {

    @Autowired
    CountedEvidence evidence;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ApplicationLog applications;

    @Autowired
    RoundJournal rounds;

    @Autowired
    MessageSource messages;

    private void went(String company, RoundKind... kinds) {
        var application =
                journal.get(aRejection().at(company).logIn(rejectionLog)).applicationId();
        for (int place = 0; place < kinds.length; place++) {
            rounds.add(
                    RoundId.next(),
                    application,
                    new RoundDetails(
                            kinds[place],
                            LocalDate.of(2026, 2, 1 + place),
                            place < kinds.length - 1 ? RoundResult.WAITING : RoundResult.NOT_PASSED,
                            null,
                            Ratings.NONE,
                            null,
                            List.of()));
        }
    }

    private List<String> said() {
        return evidence.evidenceFor(null, 4).stream()
                .map(one ->
                        messages.getMessage(one.messageKey(), one.arguments().toArray(), Locale.ENGLISH))
                .toList();
    }

    @Test
    void saysHowManyRoundsOfAKindLedOn() {
        went("Acme", RoundKind.SCREENING_CALL, RoundKind.TECHNICAL);
        went("Globex", RoundKind.SCREENING_CALL, RoundKind.TECHNICAL, RoundKind.FINAL);
        went("Initech", RoundKind.SCREENING_CALL);

        assertThat(said()).containsExactly("I passed 2 of 3 screening calls.");
    }

    @Test
    void saysNothingOfOneRoundOrOfNone() {
        went("Acme", RoundKind.TECHNICAL, RoundKind.FINAL);

        assertThat(said()).isEmpty();
    }

    @Test
    void countsNoRoundThatIsAheadOrHasNoEnd() {
        for (var company : List.of("Acme", "Globex")) {
            var application =
                    journal.get(aRejection().at(company).logIn(rejectionLog)).applicationId();
            for (var day : List.of("2026-03-01", "2026-03-20", "2026-03-27")) {
                rounds.add(
                        RoundId.next(),
                        application,
                        new RoundDetails(
                                RoundKind.PANEL,
                                LocalDate.parse(day),
                                day.equals("2026-03-01") ? RoundResult.NOT_PASSED : RoundResult.WAITING,
                                null,
                                Ratings.NONE,
                                null,
                                List.of()));
            }
        }

        assertThat(said()).isEmpty();
    }
}
