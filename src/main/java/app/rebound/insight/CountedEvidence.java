package app.rebound.insight;

import app.rebound.application.RoundKind;
import app.rebound.rejection.RejectionId;
import app.rebound.resilience.Evidence;
import app.rebound.resilience.EvidenceSource;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is counted in the journal and speaks for the person: the kinds of rounds they passed, most often first. */
@Component
class CountedEvidence implements EvidenceSource {

    /** One round passed of one is no number to lean on. */
    private static final int FEWEST = 2;

    private final EntityManager entityManager;
    private final Clock clock;

    CountedEvidence(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** How many rounds of a kind were passed, of those whose end is known. */
    record Passed(RoundKind kind, long count, long of) {}

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidenceFor(@Nullable RejectionId entry, int most) {
        return passed().stream()
                .filter(kind -> kind.count() >= FEWEST)
                .sorted(Comparator.comparing(Passed::count).reversed().thenComparing(Passed::kind))
                .limit(most)
                .map(kind -> new Evidence(
                        Evidence.Kind.FACT,
                        "evidence.passed",
                        List.of(
                                kind.count(),
                                kind.of(),
                                new DefaultMessageSourceResolvable("finding.round." + kind.kind()))))
                .toList();
    }

    /** A round without a result that another one followed on a later day was passed. */
    private List<Passed> passed() {
        return entityManager
                .createQuery("""
                        select new app.rebound.insight.CountedEvidence$Passed(
                            r.kind, sum(case when r.result = NOT_PASSED then 0 else 1 end), count(r.id))
                        from Round r join JobApplication a on a.id = r.applicationId
                        where r.heldOn <= :today and (r.result <> WAITING or exists (
                            select 1 from Round n where n.applicationId = r.applicationId and n.heldOn > r.heldOn))
                        group by r.kind
                        """, Passed.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
