package app.rebound.week.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The reviews of the current journal. */
interface WeekReviews extends Repository<WeekReview, UUID> {

    WeekReview saveAndFlush(WeekReview review);

    Optional<WeekReview> findByWeekOn(LocalDate monday);

    List<WeekReview> findByOrderByWeekOnDesc(Limit most);
}
