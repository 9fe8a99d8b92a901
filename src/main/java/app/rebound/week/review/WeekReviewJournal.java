package app.rebound.week.review;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.week.Week;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weeks that the person of the current journal looked back on. */
@Service
@Transactional
public class WeekReviewJournal {

    private final WeekReviews reviews;
    private final ReviewDays days;
    private final JournalRevisions revisions;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    WeekReviewJournal(
            WeekReviews reviews,
            ReviewDays days,
            JournalRevisions revisions,
            RemovedItems removed,
            JournalDay journalDay) {
        this.journalDay = journalDay;
        this.removed = removed;
        this.revisions = revisions;
        this.reviews = reviews;
        this.days = days;
    }

    /**
     * A review, to be read.
     *
     * @param version what the form carries to notice a change in between
     */
    record Review(
            Week week, @Nullable String words, @Nullable Long version) {}

    @Transactional(readOnly = true)
    Optional<Review> find(Week week) {
        return reviews.findByWeekOn(week.monday()).map(this::read);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Review> latest(int most) {
        return reviews.findByOrderByWeekOnDesc(Limit.of(most)).stream()
                .map(this::read)
                .toList();
    }

    /**
     * Looks back on a week.
     *
     * @param version of the review that the person was looking at, null if there was none
     * @throws OptimisticLockingFailureException if it was saved elsewhere meanwhile
     */
    public void save(Week week, @Nullable Long version, @Nullable String words) {
        var saved = reviews.findByWeekOn(week.monday()).orElse(null);
        if (!Objects.equals(version, saved == null ? null : saved.version())) {
            throw new OptimisticLockingFailureException("The review has changed");
        }
        if (saved == null) {
            removed.makeRoom(Removable.WEEK_REVIEW, "week_on", week.monday());
        }
        var review = saved == null ? new WeekReview(week) : saved;
        review.say(words);
        reviews.saveAndFlush(review);
    }

    /** The day to look back; empty if the person does not want to be asked. */
    @Transactional(readOnly = true)
    Optional<DayOfWeek> day() {
        var chosen = days.find();
        return chosen.isEmpty() ? Optional.of(ReviewDay.USUAL) : chosen.map(ReviewDay::weekday);
    }

    /** Chooses the day to look back; null if there is to be none. */
    public void choose(@Nullable DayOfWeek weekday) {
        // Two tabs at once: the second must find what the first has made.
        revisions.lock();
        days.find().ifPresentOrElse(day -> day.choose(weekday), () -> days.save(new ReviewDay(weekday)));
    }

    private Review read(WeekReview review) {
        return new Review(Week.of(review.week().monday(), journalDay.weekStart()), review.words(), review.version());
    }
}
