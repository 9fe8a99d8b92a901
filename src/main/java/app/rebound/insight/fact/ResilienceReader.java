package app.rebound.insight.fact;

import app.rebound.insight.fact.ResilienceFacts.CareFact;
import app.rebound.insight.fact.ResilienceFacts.Change;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the current journal says of being fair to oneself and looking after oneself. */
@Repository
@Transactional(readOnly = true)
class ResilienceReader {

    private static final int WEEKS = 4;

    private final EntityManager entityManager;

    ResilienceReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A number as it is stored. */
    record Twice(LocalDate on, Number before, Number after) {

        Change change() {
            return new Change(on, before.doubleValue(), after.doubleValue());
        }
    }

    /** An activity as it is stored. */
    record Done(UUID activity, String name, LocalDate on, Number before, Number after) {

        CareFact fact() {
            return new CareFact(activity, name, new Twice(on, before, after).change());
        }
    }

    ResilienceFacts read(LocalDate today) {
        return new ResilienceFacts(
                twice(
                        "coalesce(t.balancedOn, t.startedOn), t.belief, t.beliefAfter",
                        "ThoughtRecord t where t.belief is not null and t.beliefAfter is not null"),
                twice("coalesce(t.balancedOn, t.startedOn), avg(f.before), avg(f.after)", """
                        ThoughtRecord t join t.feelings f
                        where f.before is not null and f.after is not null
                        group by t.id.value, t.balancedOn, t.startedOn
                        """),
                entityManager
                        .createQuery("""
                                select new app.rebound.insight.fact.ResilienceReader$Done(
                                    a.id.value, a.name, l.doneOn, l.heavyBefore, l.heavyAfter)
                                from CareLog l join CareActivity a on a.id = l.activityId
                                where l.heavyBefore is not null and l.heavyAfter is not null
                                """, Done.class)
                        .getResultStream()
                        .map(Done::fact)
                        .toList(),
                twice(
                        "s.doneOn, s.fearBefore, s.fearAfter",
                        "BraveStep s where s.doneOn is not null and s.fearBefore is not null and s.fearAfter is not null"),
                entityManager
                        .createQuery("select w.wonOn from Win w where w.wonOn > :day", LocalDate.class)
                        .setParameter("day", today.minusWeeks(WEEKS))
                        .getResultList());
    }

    private List<Change> twice(String numbers, String rest) {
        return entityManager
                .createQuery(
                        "select new app.rebound.insight.fact.ResilienceReader$Twice(%s) from %s"
                                .formatted(numbers, rest),
                        Twice.class)
                .getResultStream()
                .map(Twice::change)
                .toList();
    }
}
