package app.rebound.application.live;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.NextStep;
import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.DueItem;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    ApplicationList list;

    @Autowired
    CompanyMemory memory;

    @Autowired
    DueApplications due;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    List<CalendarEntries> calendar;

    @Autowired
    Statements statements;

    private ApplicationId add(String company, Stage stage, Source source, NextStep step) {
        var id = ApplicationId.next();
        journal.add(id, details(company, stage, source), step, false);
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

    private List<String> companies(Map<String, String> asked) {
        return list.page(ApplicationFilter.of(asked), 1).stream()
                .map(ApplicationSummary::company)
                .toList();
    }

    @Test
    void listsLiveAndClosedOnesTheNewestFirst() {
        add("Acme", Stage.APPLIED, Source.REFERRAL, null);
        var closed = add("Globex", Stage.FINAL, null, null);
        journal.close(closed, Outcome.WITHDREW, TODAY);
        add("Initech", Stage.INTERVIEW, Source.EVENT, null);
        aRejection().at("Hooli").logIn(rejectionLog);

        assertThat(companies(Map.of())).containsExactly("Initech", "Acme");
        assertThat(companies(Map.of("show", "closed"))).containsExactly("Hooli", "Globex");
        assertThat(companies(Map.of("show", "all", "reached", "INTERVIEW")))
                .containsExactly("Hooli", "Initech", "Globex");
        assertThat(companies(Map.of("source", "REFERRAL"))).containsExactly("Acme");
        assertThat(companies(Map.of("show", "nonsense", "source", "nonsense"))).hasSize(2);
    }

    @Test
    void listsOpenOnesWithTheSoonestDayFirst() {
        add("Late", Stage.APPLIED, null, new NextStep("Call them", TODAY.minusDays(2)));
        add("Someday", Stage.APPLIED, null, null);
        add("Friday", Stage.APPLIED, null, new NextStep("Write to them", TODAY.plusDays(6)));
        var tomorrow = add("Tomorrow", Stage.INTERVIEW, null, new NextStep("Thank them", TODAY.plusDays(9)));
        meet(tomorrow, TODAY.plusDays(1));
        meet(tomorrow, TODAY.minusDays(20));

        assertThat(companies(Map.of())).containsExactly("Late", "Tomorrow", "Friday", "Someday");
        assertThat(companies(Map.of("sort", "newest"))).containsExactly("Tomorrow", "Friday", "Someday", "Late");
        assertThat(list.page(ApplicationFilter.of(Map.of()), 1))
                .extracting(ApplicationSummary::nextRoundOn)
                .containsExactly(null, TODAY.plusDays(1), null, null);
    }

    @Test
    void readsAPageInOneQueryAndCountsThemInAnother() {
        for (int i = 0; i < 25; i++) {
            add("Acme " + i, Stage.APPLIED, null, null);
        }

        assertThat(statements.of(() -> list.page(ApplicationFilter.of(Map.of()), 1)))
                .hasSize(2);
        assertThat(list.page(ApplicationFilter.of(Map.of()), 1).hasNext()).isTrue();
        assertThat(list.page(ApplicationFilter.of(Map.of()), 2)).hasSize(5);
    }

    @Test
    void countsAllOfThem() {
        add("Acme", Stage.APPLIED, Source.REFERRAL, null);
        add("Globex", Stage.FINAL, Source.REFERRAL, null);
        journal.remove(add("Gone", Stage.FINAL, Source.REFERRAL, null));

        var overview = list.overview();

        assertThat(overview.live()).isEqualTo(2);
        assertThat(overview.yields()).containsExactly(new Overview.SourceYield(Source.REFERRAL, 2, 1, 0));
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
        assertThat(list.overview().all()).isEqualTo(1);
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
        journal.add(other, new ApplicationDetails("ACME Ltd", "Nurse", Stage.APPLIED, null, null, null), null, false);

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

    @Test
    void aRoundAheadLeavesWithItsApplicationAndComesBack() {
        var id = add("Acme", Stage.FINAL, null, null);
        meet(id, TODAY.plusDays(1));
        meet(id, TODAY);
        assertThat(rounds.countBetween(TODAY.minusDays(5), TODAY.plusDays(5))).isEqualTo(1);
        assertThat(roundsInTheCalendar()).isEqualTo(2);

        journal.close(id, Outcome.NO_REPLY, TODAY);
        assertThat(roundsInTheCalendar()).isEqualTo(1);
        assertThat(due.dueOn(TODAY, 5)).isEmpty();

        journal.reopen(id);
        assertThat(roundsInTheCalendar()).isEqualTo(2);
        assertThat(due.dueOn(TODAY, 5)).hasSize(2);

        journal.reject(id, details("Acme", Stage.FINAL, null), TODAY.minusDays(1));
        assertThat(roundsInTheCalendar()).isZero();
        assertThat(rounds.countBetween(TODAY.minusDays(5), TODAY.plusDays(5))).isZero();
    }

    private long roundsInTheCalendar() {
        return calendar.stream()
                .flatMap(module -> module.between(TODAY.minusDays(9), TODAY.plusDays(9)).stream())
                .filter(entry -> entry.toString().contains("calendar.round"))
                .count();
    }

    @Test
    void putsStepsWhoseDayHasComeAndRoundsThatAreNearUnderToday() {
        add("Later", Stage.APPLIED, null, new NextStep("Wait", TODAY.plusDays(1)));
        add("Someday", Stage.APPLIED, null, new NextStep("Wait", null));
        add("Now", Stage.APPLIED, null, new NextStep("Write to Ada", TODAY));
        var closed = add("Closed", Stage.APPLIED, null, new NextStep("Write", TODAY));
        meet(closed, TODAY);
        journal.close(closed, Outcome.NO_REPLY, TODAY);
        var meeting = add("Soon", Stage.INTERVIEW, null, null);
        meet(meeting, TODAY.minusDays(1));
        meet(meeting, TODAY);
        meet(meeting, TODAY.plusDays(1));
        meet(meeting, TODAY.plusDays(2));

        assertThat(due.dueOn(TODAY, 5))
                .extracting(DueItem::messageKey, DueItem::arguments)
                .containsExactly(
                        tuple("due.round.today", List.of("Soon")),
                        tuple("due.round.tomorrow", List.of("Soon")),
                        tuple("due.nextStep", List.of("Now", "Write to Ada")));
    }
}
