package app.rebound.week.review;

import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.platform.today.LooksBack;
import app.rebound.week.Week;
import app.rebound.week.WeekJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The week to look back on, from the chosen day until it comes round again. */
@Component
class DueReview implements LooksBack {

    private final WeekReviewJournal reviews;
    private final WeekJournal weeks;

    DueReview(WeekReviewJournal reviews, WeekJournal weeks) {
        this.reviews = reviews;
        this.weeks = weeks;
    }

    @Override
    public List<DueItem> toLookBackOn(LocalDate today, int most) {
        return reviews.day().map(weekday -> ReviewDay.lastBefore(today, weekday)).stream()
                .flatMap(this::item)
                .toList();
    }

    private Stream<DueItem> item(LocalDate day) {
        var week = weeks.weekOf(ReviewDay.within(day));
        if (!weeks.asksAbout(week) || reviews.find(week).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(new DueItem(
                "week-review:" + week.monday(),
                Kind.ROUTINE,
                day,
                "due.review",
                List.of(),
                "/look-back?of=" + week.monday(),
                "due.review.do",
                day.plusDays(Week.DAYS - 1)));
    }
}
