package app.rebound.practice.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.today.Milestone;
import app.rebound.week.Activity;
import app.rebound.week.WeekCounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Three days of practice in a week, whatever was practised. */
class KeptPracticeTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate FIRST = MONDAY.minusWeeks(4);

    private static WeekCounts counts(Activity activity, LocalDate... days) {
        return new WeekCounts() {
            @Override
            public Activity activity() {
                return activity;
            }

            @Override
            public Map<LocalDate, Long> between(LocalDate first, LocalDate last) {
                var found = new TreeMap<LocalDate, Long>();
                for (var day : days) {
                    if (!day.isBefore(first) && !day.isAfter(last)) {
                        found.put(day, 1L);
                    }
                }
                return found;
            }
        };
    }

    private static List<Milestone> kept(LocalDate first, WeekCounts... counts) {
        return new KeptPractice(List.of(counts), new JournalDay(Clock.systemUTC())).between(first, MONDAY.plusDays(6));
    }

    @Test
    void countsTheThirdDayHoweverItWasPractised() {
        var cards = counts(Activity.PRACTICE, MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(6));
        var mocks = counts(Activity.PRACTICE, MONDAY.plusDays(1), MONDAY.plusDays(3));

        assertThat(kept(FIRST, cards, mocks)).singleElement().satisfies(milestone -> {
            assertThat(milestone.on()).isEqualTo(MONDAY.plusDays(3));
            assertThat(milestone.key()).isEqualTo("practice:2026-03-09");
        });
    }

    @Test
    void doesNotCountDaysOfTwoWeeksTogetherNorOtherThings() {
        var cards = counts(Activity.PRACTICE, MONDAY.minusDays(2), MONDAY.minusDays(1), MONDAY);

        assertThat(kept(FIRST, cards, counts(Activity.REST, MONDAY.plusDays(1), MONDAY.plusDays(2))))
                .isEmpty();
    }

    @Test
    void knowsTheDaysOfTheWeekBeforeTheFirstDay() {
        var cards = counts(Activity.PRACTICE, MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(4));

        assertThat(kept(MONDAY.plusDays(2), cards)).hasSize(1);
        assertThat(kept(MONDAY.plusDays(3), cards)).isEmpty();
    }
}
