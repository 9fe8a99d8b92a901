package app.rebound.practice.card;

import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItems;
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
