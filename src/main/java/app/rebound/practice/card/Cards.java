package app.rebound.practice.card;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The practice cards of the current journal. */
interface Cards extends Repository<PracticeCard, CardId> {

    PracticeCard saveAndFlush(PracticeCard card);

    Optional<PracticeCard> findById(CardId id);

    /** The journal in the order lets H2 read the index and stop. */
    @Query("select c.id from PracticeCard c where c.dueOn <= :day order by c.journalId, c.dueOn, c.id.value")
    List<CardId> dueBy(LocalDate day, Limit most);

    @Query("select c from PracticeCard c where c.dueOn <= :day order by c.journalId, c.dueOn, c.id.value")
    List<PracticeCard> wholeDueBy(LocalDate day, Limit most);

    @Query("select c.dueOn from PracticeCard c where c.dueOn <= :day order by c.journalId, c.dueOn, c.id.value")
    List<LocalDate> dueDaysUntil(LocalDate day, Limit most);

    /** Bounded by day: else H2 takes the index of the journal alone and sorts all of it. */
    @Query("""
            select new app.rebound.practice.card.CardSummary(c.id, c.question, c.tags, c.dueOn, c.reviews)
            from PracticeCard c where c.dueOn >= date 0001-01-01 order by c.journalId, c.dueOn, c.id.value
            """)
    Page<CardSummary> all(Pageable page);

    /**
     * Those that mention a text and have a tag.
     *
     * @param words in lower case, or empty
     * @param tag as it is marked among the stored ones, or empty
     */
    @Query("""
            select new app.rebound.practice.card.CardSummary(c.id, c.question, c.tags, c.dueOn, c.reviews)
            from PracticeCard c
            where locate(:tag, c.tags) > 0
              and (locate(:words, lower(c.question)) > 0 or locate(:words, lower(c.notes)) > 0
                or locate(:words, lower(c.keyPoints)) > 0 or locate(:words, c.tags) > 0)
            order by c.journalId, c.dueOn, c.id.value
            """)
    Page<CardSummary> with(String words, String tag, Pageable page);

    @Query("select c.id from PracticeCard c where c.id in :ids")
    List<CardId> known(Collection<CardId> ids);
}
