package app.rebound.rejection.feeling;

import app.rebound.platform.Additions;
import app.rebound.rejection.RejectionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The emotion ratings of the current journal. */
interface EmotionRatings extends Repository<EmotionRating, UUID>, Additions<EmotionRating> {

    void deleteAll(Iterable<EmotionRating> ratings);

    @Query("select e from EmotionRating e where e.rejectionId in :rejections order by e.ratedAt, e.id")
    List<EmotionRating> of(Collection<RejectionId> rejections);

    List<EmotionRating> findByRejectionIdAndMomentOrderById(RejectionId rejection, Moment moment);

    /** When a rejection was rated. */
    record Rated(UUID rejection, Instant at) {}

    /** Those of removed rejections too: one table is read, from one index. */
    @Query("""
            select new app.rebound.rejection.feeling.EmotionRatings$Rated(e.rejectionId.value, e.ratedAt)
            from EmotionRating e
            where e.ratedAt >= :since and e.intensity >= :intensity and e.emotion in :emotions
            """)
    List<Rated> ratedSince(Instant since, short intensity, Collection<String> emotions);

    /** Which of a few rejections are still there. */
    @Query("""
            select r.id.value from Rejection r left join JobApplication a on a.id = r.applicationId
            where r.id.value in :rejections and a.id.value is not null
            """)
    Set<UUID> thereOf(Collection<UUID> rejections);
}
