package app.rebound.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Stage;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.KeptReads;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.week.HabitStrength.Share;
import app.rebound.week.TargetJournal.Planned;
import app.rebound.week.WeekView.Line;
import app.rebound.week.rest.DaysOff;
import app.rebound.week.rest.OffKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Weeks as they are counted from taps, applications and days off. Today is Saturday, 14 March 2026. */
@JpaSlice
class WeekJournalTests {

    private static final Week THIS = new Week(LocalDate.of(2026, 3, 9));

    @Autowired
    WeekJournal weeks;

    @Autowired
    TargetJournal plan;

    @Autowired
    DaysOff daysOff;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    Journals journals;

    @Autowired
    RemovedItems removed;

    @Autowired
    KeptReads kept;

    @Autowired
    WeeklyTargets targets;

    @Autowired
    Taps taps;

    @Autowired
    List<WeekCounts> modules;

    @Autowired
    AboveUsual aboveUsual;

    /** What a page has seen that lists nothing of the person's own. */
    private long seen(Week from) {
        return TargetJournal.version(plan.in(from).stream()
                .filter(one -> one.activity() != Activity.OWN)
                .toList());
    }

    private UUID planned(Week from, Activity activity, int times) {
        var id = Ids.next();
        plan.plan(
                from,
                seen(from),
                List.of(new Planned(id, false, activity, activity == Activity.OWN ? "Choir" : null, times)));
        return id;
    }

    private void applied(LocalDate... days) {
        for (var day : days) {
            applications.add(
                    ApplicationId.next(),
                    new ApplicationDetails("Acme", "Developer", Stage.APPLIED, null, day, null),
                    null);
        }
    }

    private void applied(LocalDate day, int times) {
        for (int one = 0; one < times; one++) {
            applied(day);
        }
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    /** Two weeks, as one would count them with a pencil. */
    @Test
    void aJournalCountedByHand() {
        planned(THIS.plus(-1), Activity.APPLICATIONS, 3);
        var contacts = planned(THIS.plus(-1), Activity.CONTACTS, 2);
        planned(THIS.plus(-1), Activity.REST, 1);
        applied(march(1), march(2), march(8), march(9), march(9), march(14), march(15));
        weeks.tap(contacts, THIS.plus(-1));
        weeks.tap(contacts, THIS);
        weeks.tap(contacts, THIS);
        daysOff.save(Ids.next(), null, OffKind.REST, march(8), march(9));
        daysOff.save(Ids.next(), null, OffKind.SICK, march(9), march(10));

        assertThat(weeks.view(THIS.plus(-1)).lines())
                .extracting(Line::activity, Line::planned, Line::done)
                .containsExactly(
                        tuple(Activity.APPLICATIONS, 3, 2L),
                        tuple(Activity.CONTACTS, 2, 1L),
                        tuple(Activity.REST, 1, 1L));
        assertThat(weeks.current().lines())
                .extracting(Line::activity, Line::planned, Line::done)
                .containsExactly(
                        tuple(Activity.APPLICATIONS, 3, 4L),
                        tuple(Activity.CONTACTS, 2, 2L),
                        tuple(Activity.REST, 1, 1L));
        // One day off in the first week; two in the second, whose ninth is both rest and sick.
        var expected = HabitStrength.NONE
                .after(List.of(new Share(3, 2), new Share(2, 1), new Share(1, 1)), 1)
                .within(List.of(new Share(3, 4), new Share(2, 2), new Share(1, 1)), 2);
        assertThat(weeks.withPast(THIS, 1).strength()).isEqualTo(expected);
        assertThat(weeks.withPast(weeks.currentWeek(), 8).past())
                .singleElement()
                .satisfies(week -> assertThat(week.week()).isEqualTo(THIS.plus(-1)));
    }

    @Test
    void aTapCanBeTakenBack() {
        var contacts = planned(THIS, Activity.CONTACTS, 2);
        var first = weeks.tap(contacts, THIS);
        var second = weeks.tap(contacts, THIS);
        assertThat(weeks.current().lines()).singleElement().satisfies(line -> {
            assertThat(line.done()).isEqualTo(2);
            assertThat(line.lastTap()).isEqualTo(second);
        });

        weeks.takeBack(second);

        assertThat(weeks.current().lines()).singleElement().satisfies(line -> {
            assertThat(line.done()).isEqualTo(1);
            assertThat(line.lastTap()).isEqualTo(first);
        });
        assertThatThrownBy(() -> weeks.takeBack(second)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherNumberLeavesTheWeeksBeforeAsTheyWere() {
        var contacts = planned(THIS.plus(-2), Activity.CONTACTS, 2);
        weeks.tap(contacts, THIS.plus(-1));
        var before = weeks.view(THIS.plus(-1));

        plan.plan(
                THIS,
                TargetJournal.version(plan.in(THIS)),
                List.of(new Planned(contacts, true, Activity.CONTACTS, null, 5)));

        assertThat(weeks.view(THIS.plus(-1))).isEqualTo(before);
        assertThat(weeks.current().lines()).extracting(Line::planned).containsExactly(5);

        plan.plan(
                THIS,
                TargetJournal.version(plan.in(THIS)),
                List.of(new Planned(contacts, true, Activity.CONTACTS, null, 0)));

        assertThat(weeks.current().lines()).isEmpty();
        assertThat(weeks.view(THIS.plus(-1))).isEqualTo(before);
    }

    @Test
    void thereIsOneTargetOfEachActivity() {
        planned(THIS, Activity.CONTACTS, 2);
        planned(THIS, Activity.CONTACTS, 3);
        planned(THIS, Activity.OWN, 1);
        planned(THIS, Activity.OWN, 2);

        assertThat(weeks.current().lines()).extracting(Line::planned).containsExactly(3, 1, 2);
    }

    @Test
    void aRemovedTargetCanBeBroughtBackWithItsTaps() {
        var choir = planned(THIS, Activity.OWN, 1);
        weeks.tap(choir, THIS);

        plan.remove(choir);
        assertThat(weeks.current().lines()).isEmpty();
        assertThatThrownBy(() -> weeks.tap(choir, THIS)).isInstanceOf(NotFound.class);

        removed.restore(Removable.TARGET, choir);
        assertThat(weeks.current().lines()).extracting(Line::done).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({
        // Sunday night in New York is Monday in Auckland.
        "2026-03-09T03:30:00Z, America/New_York, 2026-03-02",
        "2026-03-09T03:30:00Z, Pacific/Auckland, 2026-03-09",
        "2026-03-08T12:30:00Z, Pacific/Auckland, 2026-03-09",
        // The nights in which the clocks change: on Sunday, and the week still ends at midnight.
        "2026-03-29T21:59:00Z, Europe/Berlin, 2026-03-23",
        "2026-03-29T22:01:00Z, Europe/Berlin, 2026-03-30",
        "2026-10-25T22:59:00Z, Europe/Berlin, 2026-10-19",
        "2026-10-25T23:01:00Z, Europe/Berlin, 2026-10-26",
        // There was no midnight on this Sunday.
        "2017-10-15T03:00:00Z, America/Sao_Paulo, 2017-10-09"
    })
    void theWeekIsThatOfThePersonsClock(Instant now, ZoneId zone, LocalDate monday) {
        var there = new WeekJournal(targets, taps, modules, daysOff, new JournalDay(Clock.fixed(now, zone)), kept);
        var contacts = planned(new Week(monday), Activity.CONTACTS, 1);

        there.tap(contacts, there.currentWeek());

        assertThat(there.currentWeek()).isEqualTo(new Week(monday));
        assertThat(there.current().lines()).extracting(Line::done).containsExactly(1L);
        assertThat(there.view(new Week(monday).plus(1)).lines())
                .extracting(Line::done)
                .containsExactly(0L);
    }

    @Test
    void noticesAWeekFarAboveTheUsualOnesWithNothingBack() {
        for (int back = 1; back <= 5; back++) {
            applied(THIS.plus(-back).monday(), 2);
        }
        applied(march(10), 6);
        assertThat(aboveUsual.isNow()).isFalse();
        applied(march(11));
        assertThat(aboveUsual.isNow()).isTrue();

        aboveUsual.dismiss();
        assertThat(aboveUsual.isNow()).isFalse();

        assertThat(aboveUsual.bringBack()).isTrue();
        assertThat(aboveUsual.isNow()).isTrue();
        applications.add(
                ApplicationId.next(),
                new ApplicationDetails("Globex", "Developer", Stage.SCREENING, null, march(10), null),
                null);
        assertThat(aboveUsual.isNow()).isFalse();
    }

    @Test
    void someoneElsesTargetDoesNotExist() {
        var contacts = planned(THIS, Activity.CONTACTS, 1);
        var tap = weeks.tap(contacts, THIS);

        journals.as(journals.create(), () -> {
            assertThat(weeks.current().lines()).isEmpty();
            assertThatThrownBy(() -> weeks.tap(contacts, THIS)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> weeks.takeBack(tap)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> plan.remove(contacts)).isInstanceOf(NotFound.class);
        });
    }
}
