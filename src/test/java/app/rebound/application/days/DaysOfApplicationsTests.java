package app.rebound.application.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
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
import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.DueItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of an application has a day, read from both databases. */
@JpaSlice
class DaysOfApplicationsTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    ApplicationJournal journal;

    @Autowired
    RoundJournal rounds;

    @Autowired
    DueApplications due;

    @Autowired
    List<CalendarEntries> calendar;

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
