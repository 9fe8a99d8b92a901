package app.rebound.rejection.feeling;

import app.rebound.rejection.RejectionId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The emotion ratings of the current journal. */
interface EmotionRatings extends Repository<EmotionRating, UUID> {

    void saveAll(Iterable<EmotionRating> ratings);

    void deleteAll(Iterable<EmotionRating> ratings);

    List<EmotionRating> findByRejectionIdOrderByRatedAtAscIdAsc(RejectionId rejection);

    List<EmotionRating> findByRejectionIdAndMoment(RejectionId rejection, Moment moment);
}
