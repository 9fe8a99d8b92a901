package app.rebound.application.employer;

import app.rebound.application.ApplicationId;
import app.rebound.application.NameMatch;
import app.rebound.application.round.RoundKind;
import app.rebound.platform.NotFound;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The applications to one employer of the current journal. */
@Repository
@Transactional(readOnly = true)
class Tries {

    private static final int MOST = 50;

    private static final String SELECT = """
            select new app.rebound.application.employer.Try(a.id, a.company, a.role, a.stage, a.outcome, a.appliedOn,
                a.closedOn, i.note)
            from JobApplication a left join ResearchItem i on i.research.id = a.id and i.topic = INTERVIEWERS
            where
            """;

    private static final String MET = """
            select new app.rebound.application.employer.Tries$Met(r.kind, r.heldOn, r.meeting.people)
            from Round r join JobApplication a on a.id = r.applicationId
            where r.meeting.people is not null and %s order by r.heldOn desc, r.id.value desc
            """;

    private final EntityManager entityManager;

    /**
     * Who was in a round.
     *
     * @param people as the person noted it
     */
    record Met(RoundKind kind, LocalDate heldOn, String people) {}

    Tries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The one that is asked for, then the others at the same employer, the latest first. An employer that is not known is
     * the same as no other.
     *
     * @throws NotFound if the journal has no such application
     */
    List<Try> atEmployerOf(ApplicationId id) {
        var asked = entityManager
                .createQuery(SELECT + " a.id = :id", Try.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var others = entityManager
                .createQuery(SELECT + " a.employerKey = :employer and a.id <> :id order by a.id.value desc", Try.class)
                .setParameter("employer", NameMatch.employer(asked.company()))
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultStream();
        return Stream.concat(Stream.of(asked), others).toList();
    }

    /** Who was in the rounds of the one that is asked for, and of the others at the same employer, the latest first. */
    List<Met> metAtEmployerOf(Try asked) {
        var isKnown = NameMatch.isKnown(asked.company());
        return entityManager
                .createQuery(MET.formatted(isKnown ? "a.employerKey = :asked" : "a.id = :asked"), Met.class)
                .setParameter("asked", isKnown ? NameMatch.employer(asked.company()) : asked.id())
                .setMaxResults(MOST)
                .getResultList();
    }
}
