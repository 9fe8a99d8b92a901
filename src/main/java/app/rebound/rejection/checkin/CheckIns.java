package app.rebound.rejection.checkin;

import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The check-ins of the current journal. */
interface CheckIns extends Repository<CheckIn, UUID> {

    CheckIn saveAndFlush(CheckIn checkIn);

    Optional<CheckIn> findByRejectionIdAndMadeOn(RejectionId rejection, LocalDate day);

    @Query("select c from CheckIn c where c.rejectionId in :rejections order by c.madeOn")
    List<CheckIn> of(Collection<RejectionId> rejections);

    /** Entries with feelings, heard of within a time. Feelings that are older than the entry were brought from elsewhere. */
    @Query("""
            select new app.rebound.rejection.checkin.FeltEntry(r.id, a.named, r.heardOn, r.loggedAt,
                (select max(c.madeOn) from CheckIn c where c.rejectionId = r.id),
                (select max(f.ratedAt) from EmotionRating f where f.rejectionId = r.id and f.moment = REFLECTED))
            from Ending r left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null and r.kind <> TAKEN_BACK and r.heardOn between :from and :to
                and exists (select 1 from EmotionRating f where f.rejectionId = r.id and f.moment = FIRST and f.ratedAt >= r.loggedAt)
            order by r.heardOn desc, r.id.value
            """)
    List<FeltEntry> felt(LocalDate from, LocalDate to);
}
