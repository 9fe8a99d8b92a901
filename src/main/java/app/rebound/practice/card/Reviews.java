package app.rebound.practice.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reviews of the current journal. */
interface Reviews extends Repository<PracticeReview, ReviewId> {

    PracticeReview save(PracticeReview review);

    Optional<PracticeReview> findById(ReviewId id);

    @Query("select r from PracticeReview r where r.cardId = :card order by r.id.value")
    List<PracticeReview> of(CardId card);

    @Query("select count(r.id) from PracticeReview r where r.reviewedOn = :day")
    int countOn(LocalDate day);

    @Query("""
            select new app.rebound.practice.card.PastReview(r.id, c.question, r.rating)
            from PracticeReview r join PracticeCard c on c.id = r.cardId
            where r.reviewedOn = :day order by r.journalId desc, r.reviewedOn desc, r.id.value desc
            """)
    List<PastReview> latestOn(LocalDate day, Limit most);

    @Query("select distinct r.reviewedOn from PracticeReview r where r.reviewedOn between :first and :last")
    List<LocalDate> daysBetween(LocalDate first, LocalDate last);

    void delete(PracticeReview review);
}
