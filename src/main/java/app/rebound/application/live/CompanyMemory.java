package app.rebound.application.live;

import app.rebound.application.ApplicationId;
import app.rebound.application.NameMatch;
import app.rebound.application.Outcome;
import app.rebound.platform.journal.JournalDay;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remembers companies: when the person has met one before. How a name is written does not matter: see {@link NameMatch}. */
@Repository
@Transactional(readOnly = true)
public class CompanyMemory {

    private static final int MOST = 3;
    private static final int MOST_ASKED_ABOUT = 20;
    private static final Set<Outcome> REJECTED = EnumSet.of(Outcome.REJECTED, Outcome.OFFER_WITHDRAWN);

    private static final String SELECT = """
            select new app.rebound.application.live.Encounter(a.id, a.company, a.role, a.stage, a.outcome, a.via,
                coalesce((select max(r.heldOn) from Round r where r.applicationId = a.id and r.heldOn <= :today), a.appliedOn))
            from JobApplication a where\s
            """;

    private static final String SAME_EMPLOYER = "a.employerKey = :employer";
    /** Two employers that are not named are not the same, and an application to one may still be the one that is meant. */
    private static final String SAME_WORDS = "a.employerKey is null and lower(a.company) = lower(:employer)";

    /** Who the agency sent it to may be known by now. */
    private static final String PERHAPS_NAMED_SINCE =
            "(" + SAME_EMPLOYER + " or a.employerKey is null and lower(a.via) = lower(:via))";

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
                .createQuery(SELECT + SAME_EMPLOYER + " order by a.id.value desc", Encounter.class)
                .setParameter("employer", NameMatch.employer(company))
                .setParameter("today", journalDay.today())
                .setMaxResults(MOST + 1)
                .getResultList()
                .stream()
                .filter(encounter -> !encounter.id().equals(except))
                .limit(MOST)
                .toList();
    }

    /**
     * Applications that a rejection may be the end of, those for that role first: every open or silent one at the employer,
     * and whatever else ended for the same role but not in a rejection.
     *
     * @param via the agency or person it went through, which tells employers that are not named apart
     */
    public List<Encounter> perhapsEnded(String company, String role, @Nullable String via) {
        var sameRole = NameMatch.role(role);
        var isNamed = NameMatch.isKnown(company);
        Predicate<Encounter> isSame =
                one -> NameMatch.role(one.role()).equals(sameRole) && (isNamed || !NameMatch.areTwo(one.via(), via));
        Predicate<Encounter> isUnclear = one -> NameMatch.isKnown(one.company())
                && (one.outcome() == Outcome.OPEN || one.outcome() == Outcome.NO_REPLY);
        var agency = isNamed ? via : null;
        var query = entityManager
                .createQuery(
                        SELECT + (agency != null ? PERHAPS_NAMED_SINCE : isNamed ? SAME_EMPLOYER : SAME_WORDS)
                                + " and a.outcome not in :rejected order by a.id.value desc",
                        Encounter.class)
                .setParameter("employer", isNamed ? NameMatch.employer(company) : company.strip())
                .setParameter("today", journalDay.today())
                .setParameter("rejected", REJECTED)
                .setMaxResults(MOST_ASKED_ABOUT);
        if (agency != null) {
            query.setParameter("via", agency);
        }
        return query.getResultList().stream()
                .filter(isSame.or(isUnclear))
                .sorted(Comparator.comparing(one -> !isSame.test(one)))
                .toList();
    }
}
