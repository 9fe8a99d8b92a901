package app.rebound.practice.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.practice.Tags;
import app.rebound.practice.schedule.Rating;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeCardTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private final PracticeCard card =
            new PracticeCard(CardId.next(), new CardDetails("Why us?", null, null, Tags.NONE, null, null), TODAY);

    @Test
    void isDueAtOnceAndThenLaterTheBetterTheAnswerComes() {
        assertThat(card.stored().dueOn()).isEqualTo(TODAY);

        card.review(Rating.GOOD, TODAY);
        assertThat(card.stored().dueOn()).isEqualTo(TODAY.plusDays(2));

        card.review(Rating.EASY, TODAY.plusDays(2));
        assertThat(card.stored().dueOn()).isAfter(TODAY.plusDays(20));
    }

    @Test
    void saysBeforehandWhenItWillComeBack() {
        card.review(Rating.HARD, TODAY);
        for (var rating : Rating.values()) {
            var before = card.stored();
            var promised = before.daysAfter(rating, before.dueOn());

            card.review(rating, before.dueOn());

            assertThat(card.stored().dueOn()).isEqualTo(before.dueOn().plusDays(promised));
        }
    }

    @Test
    void isAsItWasWhenTheLastReviewIsGone() {
        card.review(Rating.GOOD, TODAY);
        var before = card.stored();
        card.review(Rating.AGAIN, TODAY.plusDays(3));

        card.startOver(List.of(new PracticeReview(card.id(), Rating.GOOD, TODAY)));
        assertThat(card.stored()).isEqualTo(before);

        card.startOver(List.of());
        assertThat(card.stored().dueOn()).isEqualTo(TODAY);
        assertThat(card.stored().memory()).isNull();
        assertThat(card.stored().reviews()).isZero();
    }

    @Test
    void takesADayBeforeTheLastOneAsThatOne() {
        card.review(Rating.GOOD, TODAY);

        card.review(Rating.GOOD, TODAY.minusDays(1));

        assertThat(card.stored().reviewedOn()).isEqualTo(TODAY);
        assertThat(card.stored().dueOn()).isAfter(TODAY);
        assertThat(card.stored().daysAfter(Rating.AGAIN, TODAY.minusDays(1))).isPositive();
    }
}
