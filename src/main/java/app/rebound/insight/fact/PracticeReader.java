package app.rebound.insight.fact;

import app.rebound.insight.fact.PracticeFacts.MockFact;
import app.rebound.platform.journal.KeptReads;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the current journal says of practice. */
@Repository
@Transactional(readOnly = true)
class PracticeReader {

    private final EntityManager entityManager;
    private final KeptReads kept;

    PracticeReader(EntityManager entityManager, KeptReads kept) {
        this.entityManager = entityManager;
        this.kept = kept;
    }

    PracticeFacts read() {
        return new PracticeFacts(
                all(LocalDate.class, "select distinct r.reviewedOn from PracticeReview r order by r.reviewedOn"),
                all(MockFact.class, """
                        select new app.rebound.insight.fact.PracticeFacts$MockFact(m.heldOn, m.rubric.answers)
                        from MockInterview m where m.finished order by m.heldOn, m.id.value
                        """),
                all(Long.class, """
                        select count(q.id) from Round r join r.questions q
                        join JobApplication a on a.id = r.applicationId
                        left join PracticeCard c on c.id.value = q.id
                        where q.went = STRUGGLED and c.id.value is null
                        """).get(0));
    }

    private <F> List<F> all(Class<F> type, String query) {
        return kept.part(
                PracticeReader.class,
                query,
                () -> entityManager.createQuery(query, type).getResultList());
    }
}
