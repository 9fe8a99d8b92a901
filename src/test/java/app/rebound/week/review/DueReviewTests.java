package app.rebound.week.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.JpaSlice;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.today.DueItem;
import app.rebound.week.Activity;
import app.rebound.week.TargetJournal;
import app.rebound.week.Week;
import app.rebound.week.WeekFixtures;
import app.rebound.week.rest.DaysOff;
import app.rebound.week.rest.OffKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** When Today asks for a look back. */
@JpaSlice
class DueReviewTests {

    private static final Week WEEK = new Week(LocalDate.of(2026, 3, 9));

    @Autowired
    DueLooks due;

    @Autowired
    WeekReviewJournal reviews;

    @Autowired
    GoalJournal journal;

    @Autowired
    TargetJournal plan;

    @Autowired
    DaysOff daysOff;

    @BeforeEach
    void plan() {
        WeekFixtures.plan(plan, Activity.CONTACTS, WEEK.plus(-4), 1);
    }

    private List<String> asked(LocalDate today) {
        return due.dueOn(today, 5).stream().map(DueItem::href).toList();
    }

    @Test
    void asksOnSundayAndUntilTheNextOne() {
        var before = "/look-back?of=2026-03-02";
        var now = "/look-back?of=2026-03-09";

        assertThat(asked(LocalDate.of(2026, 3, 14))).containsExactly(before);
        assertThat(asked(LocalDate.of(2026, 3, 15))).containsExactly(now);
        assertThat(asked(LocalDate.of(2026, 3, 21))).containsExactly(now);
        assertThat(due.dueOn(LocalDate.of(2026, 3, 16), 5).get(0).lapsesOn()).isEqualTo(LocalDate.of(2026, 3, 21));
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY, 2026-03-16, 2026-03-09",
        "THURSDAY, 2026-03-19, 2026-03-09",
        "FRIDAY, 2026-03-13, 2026-03-09",
        "SATURDAY, 2026-03-14, 2026-03-09"
    })
    void fromFridayOnItIsTheRunningWeek(DayOfWeek weekday, LocalDate today, LocalDate monday) {
        reviews.choose(weekday);

        assertThat(asked(today)).containsExactly("/look-back?of=" + monday);
    }

    @Test
    void isQuietOnceTheWeekIsClosed() {
        reviews.save(WEEK, null, null);

        assertThat(asked(LocalDate.of(2026, 3, 15))).isEmpty();
        assertThat(asked(LocalDate.of(2026, 3, 22))).hasSize(1);
    }

    @Test
    void doesNotAskWhenThePersonDoesNotWantIt() {
        reviews.choose(null);

        assertThat(asked(LocalDate.of(2026, 3, 15))).isEmpty();
    }

    @Test
    void asksOnceForTheWeekAndTheGoals() {
        journal.set(
                GoalId.next(),
                new GoalDetails(
                        "Tell eight stories",
                        null,
                        null,
                        WEEK.plus(-8).monday(),
                        RaisedBy.NOTHING,
                        null,
                        null,
                        List.of(),
                        List.of()));

        assertThat(due.dueOn(LocalDate.of(2026, 3, 15), 5))
                .extracting(DueItem::messageKey, DueItem::lapsesOn)
                .containsExactly(tuple("due.review", null));
        reviews.save(WEEK, null, null);
        assertThat(due.dueOn(LocalDate.of(2026, 3, 15), 5))
                .extracting(DueItem::messageKey, DueItem::href)
                .containsExactly(tuple("due.goal.review", "/look-back"));
    }

    @Test
    void doesNotAskAboutAPausedWeekOrOneWithoutAPlan() {
        daysOff.save(Ids.next(), null, OffKind.PAUSE, WEEK.monday(), WEEK.last());

        assertThat(asked(LocalDate.of(2026, 3, 15))).isEmpty();
        assertThat(asked(LocalDate.of(2026, 1, 18))).isEmpty();
    }
}
