package app.rebound.week.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The day of the current journal, once it is chosen. */
interface ReviewDays extends Repository<ReviewDay, UUID> {

    ReviewDay save(ReviewDay day);

    @Query("select d from ReviewDay d")
    Optional<ReviewDay> find();
}
