package app.rebound.practice.card;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.practice.schedule.Rating;
import app.rebound.practice.schedule.Spread;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Practising: which card comes next, what an answer leads to, and the way back. Nothing of it is kept but the cards and
 * their reviews, so a practice can stop at any moment and go on in another browser.
 */
@Service
@Transactional
public class ReviewJournal {

    private static final Limit ONE = Limit.of(1);

    private final Cards cards;
    private final Reviews reviews;
    private final JournalDay journalDay;

    ReviewJournal(Cards cards, Reviews reviews, JournalDay journalDay) {
        this.cards = cards;
        this.reviews = reviews;
        this.journalDay = journalDay;
    }

    /**
     * Where a practice stands.
     *
     * @param next the card that comes next, null when it is enough
     * @param done how many were practised today
     * @param left how many there are still
     * @param more whether others wait for the coming days
     * @param last the review before, to take back
     */
    public record Sitting(
            @Nullable StoredCard next,
            int done,
            int left,
            boolean more,
            @Nullable PastReview last) {}

    /** How the cards are spread over today and the days ahead. */
    @Transactional(readOnly = true)
    public Spread ahead() {
        var today = today();
        var due = cards.dueDaysUntil(today.plusDays(Spread.DAYS - 1), Limit.of(Spread.MOST));
        return Spread.of(due, today, reviews.countOn(today));
    }

    /** How many cards there are to practise today: never more than are enough for one day. */
    @Transactional(readOnly = true)
    public int leftToday() {
        var room = Spread.A_DAY - reviews.countOn(today());
        return room <= 0 ? 0 : cards.dueBy(today(), Limit.of(room)).size();
    }

    /** Cards that are due, with what is on them. */
    @Transactional(readOnly = true)
    public List<StoredCard> due(int most) {
        return cards.wholeDueBy(today(), Limit.of(most)).stream()
                .map(PracticeCard::stored)
                .toList();
    }

    /**
     * Where a practice stands.
     *
     * @param helpings how many times what is enough for one day the person wants today, 1 if they did not ask for more
     */
    @Transactional(readOnly = true)
    public Sitting sitting(int helpings) {
        var done = reviews.countOn(today());
        var room = Math.max(0, Spread.A_DAY * helpings - done);
        // One more than there is room for says whether others wait.
        var due = cards.dueBy(today(), Limit.of(room + 1));
        var left = Math.min(due.size(), room);
        return new Sitting(
                left == 0 ? null : cards.findById(due.get(0)).orElseThrow().stored(),
                done,
                left,
                due.size() > room,
                reviews.latestOn(today(), ONE).stream().findFirst().orElse(null));
    }

    /**
     * Notes how an answer came, and when the card comes back.
     *
     * @param seen how often the card had been practised when the person saw it
     * @throws OptimisticLockingFailureException if it was practised since, as in another tab
     */
    public void review(CardId id, int seen, Rating rating) {
        var card = load(id);
        if (card.reviews() != seen) {
            throw new OptimisticLockingFailureException("The card was practised meanwhile");
        }
        card.review(rating, today());
        reviews.save(new PracticeReview(id, rating, today()));
    }

    /**
     * Takes the last review of a card back: the card is as it was before.
     *
     * @throws OptimisticLockingFailureException if the card was practised again since
     */
    public void takeBack(ReviewId id) {
        var review = reviews.findById(id).orElseThrow(NotFound::new);
        var card = load(review.cardId());
        var all = reviews.of(card.id());
        if (!all.get(all.size() - 1).id().equals(id)) {
            throw new OptimisticLockingFailureException("The card was practised meanwhile");
        }
        reviews.delete(review);
        card.startOver(all.subList(0, all.size() - 1));
    }

    private PracticeCard load(CardId id) {
        return cards.findById(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
