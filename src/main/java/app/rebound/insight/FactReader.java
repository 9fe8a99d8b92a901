package app.rebound.insight;

import app.rebound.insight.JournalFacts.ApplicationFact;
import app.rebound.insight.JournalFacts.FeelingFact;
import app.rebound.insight.JournalFacts.GoalFact;
import app.rebound.insight.JournalFacts.QuestionFact;
import app.rebound.insight.JournalFacts.ReasonFact;
import app.rebound.insight.JournalFacts.ThemeFact;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the facts of the current journal in narrow projections. They go through JPA, so that the tenant filter holds,
 * and name other modules' entities in the query language alone.
 */
@Repository
@Transactional(readOnly = true)
class FactReader {

    private static final String FACT = "select new app.rebound.insight.JournalFacts$";
    private static final String OF_AN_ENTRY =
            " join Rejection r on r.id = f.rejectionId join JobApplication a on a.id = r.applicationId";

    private final EntityManager entityManager;

    FactReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    JournalFacts read(LocalDate today) {
        return new JournalFacts(
                all(ApplicationFact.class, """
                        (a.id.value, a.company, a.stage, a.outcome, a.appliedOn, r.id.value, r.heardOn, a.sample)
                        from JobApplication a left join Rejection r on r.applicationId = a.id
                        """),
                all(
                        ReasonFact.class,
                        "(r.id.value, f.saidBy, f.reason, f.label, f.control) from RejectionReason f" + OF_AN_ENTRY),
                all(
                        FeelingFact.class,
                        "(r.id.value, f.emotion, f.intensity, f.moment) from EmotionRating f" + OF_AN_ENTRY),
                all(
                        ThemeFact.class,
                        "(r.id.value, t.id.value, t.label, f.polarity) from ThemeMention f" + OF_AN_ENTRY
                                + " join Theme t on t.id = f.themeId where f.state = CONFIRMED"),
                all(QuestionFact.class, """
                        (r.id.value, q.went) from RoundQuestion q join q.round o
                        join JobApplication a on a.id = o.applicationId join Rejection r on r.applicationId = a.id
                        """),
                all(
                        GoalFact.class,
                        "(g.id.value, g.themeId.value) from Goal g where g.status = ACTIVE and g.themeId.value is not null"),
                today);
    }

    private <F> List<F> all(Class<F> type, String rest) {
        return entityManager
                .createQuery(FACT + type.getSimpleName() + rest, type)
                .getResultList();
    }
}
