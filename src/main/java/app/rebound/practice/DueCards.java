package app.rebound.practice;

import app.rebound.platform.DueItem;
import app.rebound.platform.DueItems;
import app.rebound.practice.card.ReviewJournal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** That there are cards to practise, under <em>Today</em>: one line, however many. */
@Component
class DueCards implements DueItems {

    private final ReviewJournal reviews;

    DueCards(ReviewJournal reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        var left = reviews.leftToday();
        return left == 0
                ? List.of()
                : List.of(new DueItem(
                        "practice",
                        DueItem.Kind.ROUTINE,
                        today,
                        "due.cards",
                        List.of(left),
                        "/practice/cards/due",
                        "due.cards.do"));
    }
}
