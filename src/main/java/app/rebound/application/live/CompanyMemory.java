package app.rebound.application.live;

import app.rebound.application.ApplicationId;
import app.rebound.application.Outcome;
import app.rebound.platform.journal.JournalDay;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remembers companies: when the person has met one before. Case and white space around a name do not matter. */
@Repository
@Transactional(readOnly = true)
public class CompanyMemory {

    private static final int MOST = 3;

    private static final String SELECT = """
            select new app.rebound.application.live.Encounter(a.id, a.company, a.role, a.stage, a.outcome,
                coalesce((select max(r.heldOn) from Round r where r.applicationId = a.id and r.heldOn <= :today), a.appliedOn))
            from JobApplication a where lower(a.company) = lower(:company)
            """;

    private final EntityManager entityManager;
    private final JournalDay journalDay;

    CompanyMemory(EntityManager entityManager, JournalDay journalDay) {
        this.entityManager = entityManager;
        this.journalDay = journalDay;
    }

    /**
     * The last applications to a company, the latest first.
     *
     * @param except the application that is being looked at
     */
    public List<Encounter> of(@Nullable String company, @Nullable ApplicationId except) {
        if (company == null || company.isBlank()) {
            return List.of();
        }
        return entityManager
                .createQuery(SELECT + " order by a.id.value desc", Encounter.class)
                .setParameter("company", company.strip())
                .setParameter("today", journalDay.today())
                .setMaxResults(MOST + 1)
                .getResultList()
                .stream()
                .filter(encounter -> !encounter.id().equals(except))
                .limit(MOST)
                .toList();
    }

    /** An application for that role that is still open. */
    public Optional<Encounter> stillOpen(String company, String role) {
        return entityManager
                .createQuery(
                        SELECT + " and lower(a.role) = lower(:role) and a.outcome = :open order by a.id.value desc",
                        Encounter.class)
                .setParameter("company", company.strip())
                .setParameter("role", role.strip())
                .setParameter("open", Outcome.OPEN)
                .setParameter("today", journalDay.today())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
