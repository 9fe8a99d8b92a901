package app.rebound.insight.fact;

import app.rebound.insight.fact.PracticeFacts.MockFact;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the current journal says of practice. */
@Repository
@Transactional(readOnly = true)
class PracticeReader {

    private final EntityManager entityManager;

    PracticeReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    PracticeFacts read() {
        var days = entityManager
                .createQuery(
                        "select distinct r.reviewedOn from PracticeReview r order by r.reviewedOn", LocalDate.class)
                .getResultList();
        var mocks = entityManager.createQuery("""
                        select new app.rebound.insight.fact.PracticeFacts$MockFact(m.heldOn, m.rubric.answers)
                        from MockInterview m where m.finished order by m.heldOn, m.id.value
                        """, MockFact.class).getResultList();
        var notCards = entityManager.createQuery("""
                        select count(q.id) from Round r join r.questions q
                        join JobApplication a on a.id = r.applicationId
                        left join PracticeCard c on c.id.value = q.id
                        where q.went = STRUGGLED and c.id.value is null
                        """, Long.class).getSingleResult();
        return new PracticeFacts(days, mocks, notCards);
    }
}
