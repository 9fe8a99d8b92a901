package app.rebound.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import app.rebound.practice.card.ReviewJournal;
import app.rebound.practice.mock.MockDetails;
import app.rebound.practice.mock.MockId;
import app.rebound.practice.mock.MockJournal;
import app.rebound.practice.mock.MockKind;
import app.rebound.practice.mock.Rubric;
import app.rebound.practice.schedule.Rating;
import app.rebound.week.Activity;
import app.rebound.week.TargetJournal;
import app.rebound.week.Week;
import app.rebound.week.WeekFixtures;
import app.rebound.week.WeekJournal;
import app.rebound.week.WeekView.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is practised counts in the week without a tap. */
@JpaSlice
class PracticeInTheWeekTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

    @Autowired
    TargetJournal plan;

    @Autowired
    WeekJournal weeks;

    @Autowired
    CardJournal cards;

    @Autowired
    ReviewJournal reviews;

    @Autowired
    MockJournal mocks;

    @Autowired
    TestClock clock;

    private void practise(LocalDate day) {
        var card = CardId.next();
        cards.add(card, new CardDetails("Why us?", null, null, Tags.NONE, null, null));
        clock.on(day, () -> reviews.review(card, 0, Rating.GOOD));
    }

    private void holdMock(LocalDate day, boolean toItsEnd) {
        mocks.add(MockId.next(), new MockDetails(MockKind.FINAL, day, toItsEnd, Rubric.NONE, null, List.of()));
    }

    @Test
    void eachDayWithCardsCountsOnceAndSoDoesEachMockInterview() {
        WeekFixtures.plan(plan, Activity.PRACTICE, Week.of(TUESDAY).plus(-1), 3);
        practise(TUESDAY);
        practise(TUESDAY);
        practise(TUESDAY.plusDays(1));
        practise(TUESDAY.minusDays(2));
        holdMock(TUESDAY, true);
        holdMock(TUESDAY, true);
        holdMock(TUESDAY, false);

        assertThat(weeks.current().lines()).singleElement().satisfies(line -> {
            assertThat(line.done()).isEqualTo(4);
            assertThat(line.tapped()).isFalse();
        });
        assertThat(weeks.withPast(weeks.currentWeek(), 1).past().get(0).lines())
                .extracting(Line::done)
                .containsExactly(1L);
    }
}
