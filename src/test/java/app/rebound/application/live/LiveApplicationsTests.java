package app.rebound.application.live;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is stored of applications that are not over, on both databases. */
@JpaSlice
class LiveApplicationsTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    ApplicationJournal journal;

    @Autowired
    ApplicationLog log;

    @Autowired
    RoundJournal rounds;

    @Autowired
    CompanyMemory memory;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    private ApplicationId add(String company, Stage stage, Source source, NextStep step) {
        var id = ApplicationId.next();
        journal.add(id, details(company, stage, source), step);
        return id;
    }

    private static ApplicationDetails details(String company, Stage stage, Source source) {
        return new ApplicationDetails(company, "Developer", stage, source, LocalDate.of(2026, 2, 3), null);
    }

    private void meet(ApplicationId id, LocalDate day) {
        rounds.add(
                RoundId.next(),
                id,
                new RoundDetails(RoundKind.PANEL, day, RoundResult.WAITING, null, Ratings.NONE, null, List.of()));
    }

    @Test
    void refusesAChangeOfWhatChangedMeanwhile() {
        var id = add("Acme", Stage.APPLIED, null, null);
        var version = journal.get(id).version();
        journal.reach(id, Stage.FINAL);

        assertThatThrownBy(() -> journal.revise(id, version, details("Acme", Stage.APPLIED, null), null))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(journal.get(id).details().stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    void takesTheRejectionThatEndsIt() {
        var id = add("Acme", Stage.APPLIED, null, null);
        var rejection = aRejection().at("Acme").reached(Stage.FINAL).build();
        var logged = RejectionId.next();

        rejectionLog.logEnd(logged, id, rejection.application(), rejection.details(), rejection.felt());

        assertThat(rejections.get(logged).applicationId()).isEqualTo(id);
        assertThat(journal.get(id).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(journal.get(id).details().stage()).isEqualTo(Stage.FINAL);
        assertThat(memory.of("Acme", null)).hasSize(1);
    }

    @Test
    void logsARejectionOfItsOwnWhereTheApplicationIsGoneOrHasOne() {
        var gone = add("Acme", Stage.APPLIED, null, null);
        journal.remove(gone);
        var rejection = aRejection().at("Acme").build();
        var first = RejectionId.next();
        var second = RejectionId.next();

        rejectionLog.logEnd(first, gone, rejection.application(), rejection.details(), rejection.felt());
        var taken = rejections.get(first).applicationId();
        rejectionLog.logEnd(second, taken, rejection.application(), rejection.details(), rejection.felt());

        assertThat(taken).isNotEqualTo(gone);
        assertThat(rejections.get(second).applicationId()).isNotEqualTo(taken);
    }

    @Test
    void remembersACompanyHoweverItIsSpelled() {
        var met = add("Acme", Stage.FINAL, null, null);
        meet(met, LocalDate.of(2026, 3, 2));
        meet(met, LocalDate.of(2026, 4, 20));
        var applied = add("ACME", Stage.APPLIED, null, null);
        add("Acmeville", Stage.APPLIED, null, null);

        assertThat(memory.of("  acme ", null))
                .extracting(Encounter::id, Encounter::on)
                .containsExactly(tuple(applied, LocalDate.of(2026, 2, 3)), tuple(met, LocalDate.of(2026, 3, 2)));
        assertThat(memory.of("Acme", applied)).extracting(Encounter::id).containsExactly(met);
        assertThat(memory.of(" ", null)).isEmpty();
    }

    @Test
    void knowsWhatARejectionMayBeTheEndOf() {
        var id = add("Acme", Stage.FINAL, null, null);
        var other = ApplicationId.next();
        journal.add(other, new ApplicationDetails("ACME Ltd", "Nurse", Stage.APPLIED, null, null, null), null);

        assertThat(memory.perhapsEnded("acme", "DEVELOPER  (m/f/d)", null))
                .extracting(Encounter::id)
                .containsExactly(id, other);
        journal.close(id, Outcome.ROLE_CLOSED, TODAY);
        journal.close(other, Outcome.ROLE_CLOSED, TODAY);
        assertThat(memory.perhapsEnded("acme", "developer", null))
                .extracting(Encounter::id, Encounter::outcome)
                .containsExactly(tuple(id, Outcome.ROLE_CLOSED));
        journal.reject(id, details("Acme", Stage.FINAL, null), TODAY);
        assertThat(memory.perhapsEnded("acme", "developer", null)).isEmpty();
    }
}
