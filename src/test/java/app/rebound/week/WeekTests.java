package app.rebound.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-09",
        "2026-03-14, 2026-03-09",
        "2026-03-15, 2026-03-09",
        "2026-03-16, 2026-03-16",
        // The first days of a year can belong to the last week of the year before.
        "2027-01-03, 2026-12-28",
        "2026-12-31, 2026-12-28",
        "2024-12-30, 2024-12-30",
        "2024-02-29, 2024-02-26"
    })
    void beginsOnMonday(LocalDate day, LocalDate monday) {
        assertThat(Week.of(day).monday()).isEqualTo(monday);
        assertThat(Week.of(day).has(day)).isTrue();
    }

    @Test
    void hasSevenDaysOfOneIsoWeek() {
        for (var day = LocalDate.of(2025, 12, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            var week = Week.of(day);

            assertThat(week.days()).hasSize(7).allMatch(week::has).contains(day);
            assertThat(week.days().map(one -> one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                    .containsOnly(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            assertThat(week.last().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(week.has(week.monday().minusDays(1))).isFalse();
            assertThat(week.has(week.last().plusDays(1))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14, SUNDAY, 2026-03-08, 2026-03-09",
        "2026-03-15, SUNDAY, 2026-03-15, 2026-03-16",
        "2026-03-14, SATURDAY, 2026-03-14, 2026-03-16",
        "2026-03-13, SATURDAY, 2026-03-07, 2026-03-09",
        "2026-03-15, MONDAY, 2026-03-09, 2026-03-09"
    })
    void beginsOnTheDayOfOnesChoice(LocalDate day, DayOfWeek begin, LocalDate first, LocalDate monday) {
        var week = Week.of(day, begin);

        assertThat(week.first()).isEqualTo(first);
        assertThat(week.last()).isEqualTo(first.plusDays(6));
        assertThat(week.days()).hasSize(7).contains(day);
        assertThat(week).isEqualTo(new Week(monday));
        assertThat(week.plus(1).first()).isEqualTo(first.plusDays(7));
    }

    @Test
    void cannotBeginOnAnotherDay() {
        assertThatThrownBy(() -> new Week(LocalDate.of(2026, 3, 10))).isInstanceOf(IllegalArgumentException.class);
    }
}
