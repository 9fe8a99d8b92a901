package app.rebound.support.care;

import static app.rebound.TestClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.JpaSlice;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.week.Activity;
import app.rebound.week.TargetJournal;
import app.rebound.week.Week;
import app.rebound.week.WeekFixtures;
import app.rebound.week.WeekJournal;
import app.rebound.week.WeekView.Line;
import app.rebound.week.rest.DaysOff;
import app.rebound.week.rest.OffKind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What does the person good, as it is stored and counted. Today is Saturday, 14 March 2026. */
@JpaSlice
class CareJournalTests {

    @Autowired
    CareJournal care;

    @Autowired
    RemovedItems removed;

    @Autowired
    TargetJournal plan;

    @Autowired
    WeekJournal weeks;

    @Autowired
    DaysOff daysOff;

    private CareActivityId add(String name, CareSort sort) {
        var id = CareActivityId.next();
        care.add(id, new CareDetails(name, sort));
        return id;
    }

    private UUID log(CareActivityId id, LocalDate day, Integer before, Integer after) {
        return care.log(
                id, day, before == null ? null : before.shortValue(), after == null ? null : after.shortValue());
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    /** As one would count it with a pencil. */
    @Test
    void aJournalCountedByHand() {
        var walk = add("walk", CareSort.MOVE);
        var choir = add("Choir", CareSort.MAKE);
        add("nap", CareSort.REST);
        log(walk, march(1), 7, 4);
        log(walk, march(3), 6, 6);
        log(walk, march(2), 5, 8);
        log(walk, march(4), 7, null);
        log(walk, march(9), null, 2);
        log(walk, march(8), 3, 0);
        care.log(walk, march(7));
        log(choir, march(5), 10, 9);

        assertThat(care.activities())
                .extracting(CareLine::name, CareLine::times, CareLine::last, CareLine::rated, CareLine::lighter)
                .containsExactly(
                        tuple("Choir", 1L, march(5), 1L, 1L),
                        tuple("nap", 0L, null, 0L, 0L),
                        tuple("walk", 7L, march(9), 4L, 2L));
        assertThat(care.between(march(4), march(8)))
                .extracting(LoggedCare::name, LoggedCare::on, LoggedCare::isRated)
                .containsExactly(
                        tuple("walk", march(8), true),
                        tuple("walk", march(7), false),
                        tuple("Choir", march(5), true),
                        tuple("walk", march(4), false));
        assertThat(care.latest()).hasSize(5);
    }

    @Test
    void whatIsTakenOutIsNotCounted() {
        var walk = add("walk", CareSort.MOVE);
        log(walk, march(1), 7, 4);
        var second = log(walk, march(2), 7, 4);

        care.removeLog(second);
        assertThat(care.activities())
                .extracting(CareLine::times, CareLine::lighter)
                .containsExactly(tuple(1L, 1L));
        assertThatThrownBy(() -> care.logged(second)).isInstanceOf(NotFound.class);

        care.remove(walk);
        assertThat(care.activities()).isEmpty();
        assertThat(care.between(march(1), TODAY)).isEmpty();
        assertThatThrownBy(() -> care.log(walk, TODAY)).isInstanceOf(NotFound.class);

        removed.restore(Removable.CARE_ACTIVITY, walk.value());
        assertThat(care.between(march(1), TODAY)).hasSize(1);
    }

    @Test
    void anIdeaThatWasDoneIsOnTheListOnce() {
        assertThat(care.ideas()).containsExactly(CareIdea.values());

        care.log(CareIdea.WALK, "A walk", TODAY);
        care.log(CareIdea.WALK, "A walk", TODAY);

        assertThat(care.activities())
                .extracting(CareLine::name, CareLine::sort, CareLine::times)
                .containsExactly(tuple("A walk", CareSort.MOVE, 2L));
        assertThat(care.ideas()).doesNotContain(CareIdea.WALK).hasSize(CareIdea.values().length - 1);
    }

    @Test
    void countsInTheWeekBesideWhatIsTapped() {
        var week = Week.of(TODAY);
        weeks.tap(WeekFixtures.plan(plan, Activity.HOBBIES, week.plus(-1), 4), week);
        WeekFixtures.plan(plan, Activity.REST, week.plus(-1), 1);
        care.log(add("walk", CareSort.MOVE), march(9));
        care.log(add("call", CareSort.PEOPLE), march(9));
        care.log(add("nap", CareSort.REST), march(9));
        care.log(add("swim", CareSort.OUTDOORS), march(8));

        assertThat(weeks.current().lines())
                .extracting(Line::activity, Line::done, Line::tapped)
                .containsExactly(tuple(Activity.REST, 0L, false), tuple(Activity.HOBBIES, 3L, true));
        assertThat(weeks.withPast(weeks.currentWeek(), 1).past().get(0).lines())
                .extracting(Line::activity, Line::done)
                .containsExactly(tuple(Activity.REST, 0L), tuple(Activity.HOBBIES, 1L));
    }

    @Test
    void aDayOffIsAPromiseKeptInTheWeek() {
        var before = Week.of(TODAY).plus(-1);
        WeekFixtures.plan(plan, Activity.HOBBIES, before, 2);
        WeekFixtures.plan(plan, Activity.REST, before, 1);
        care.log(add("walk", CareSort.MOVE), march(3));
        var without = weeks.withPast(before, 1).strength().value();

        daysOff.save(Ids.next(), null, OffKind.REST, march(5), march(5));

        assertThat(weeks.view(before).lines())
                .extracting(Line::activity, Line::planned, Line::done)
                .containsExactly(tuple(Activity.REST, 1, 1L), tuple(Activity.HOBBIES, 2, 1L));
        assertThat(weeks.withPast(before, 1).strength().value()).isGreaterThan(without);
    }
}
