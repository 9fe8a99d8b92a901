package app.rebound.insight.fact;

import app.rebound.insight.fact.PracticeFacts.MockFact;
import app.rebound.platform.journal.KeptReads;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** @param hard the questions that the person struggled with in a round */
    PracticeFacts read(List<UUID> hard) {
        return new PracticeFacts(
                all(LocalDate.class, "select distinct r.reviewedOn from PracticeReview r order by r.reviewedOn"),
                all(MockFact.class, """
                        select new app.rebound.insight.fact.PracticeFacts$MockFact(m.heldOn, m.rubric.answers)
                        from MockInterview m where m.finished order by m.heldOn, m.id.value
                        """),
                withoutACard(hard));
    }

    private long withoutACard(List<UUID> hard) {
        var cards = hard.isEmpty() ? Set.of() : Set.copyOf(all(UUID.class, "select c.id.value from PracticeCard c"));
        return hard.stream().filter(question -> !cards.contains(question)).count();
    }

    private <F> List<F> all(Class<F> type, String query) {
        return kept.part(
                PracticeReader.class,
                query,
                () -> entityManager.createQuery(query, type).getResultList());
    }
}
