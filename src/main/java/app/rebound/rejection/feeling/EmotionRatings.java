package app.rebound.rejection.feeling;

import app.rebound.rejection.RejectionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The emotion ratings of the current journal. */
interface EmotionRatings extends Repository<EmotionRating, UUID> {

    void saveAll(Iterable<EmotionRating> ratings);

    void deleteAll(Iterable<EmotionRating> ratings);

    List<EmotionRating> findByRejectionIdOrderByRatedAtAscIdAsc(RejectionId rejection);

    List<EmotionRating> findByRejectionIdAndMoment(RejectionId rejection, Moment moment);

    @Query("""
            select distinct e.ratedAt
            from EmotionRating e join Rejection r on r.id = e.rejectionId join JobApplication a on a.id = r.applicationId
            where e.ratedAt >= :since and e.intensity >= :intensity and e.emotion in :emotions
            """)
    List<Instant> ratedSince(Instant since, short intensity, Collection<String> emotions);
}
