package app.rebound.application.days;

import app.rebound.application.ApplicationId;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Rounds that led on. */
@Component
class WonRounds implements Milestones {

    private final EntityManager entityManager;

    WonRounds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A round that led on: passed, or waiting still while another one followed. */
    record Passed(
            RoundId id,
            ApplicationId application,
            RoundKind kind,
            LocalDate heldOn,
            RoundResult result,
            String company) {}

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        return entityManager
                .createQuery("""
            select new app.rebound.application.days.WonRounds$Passed(r.id, r.applicationId, r.kind, r.heldOn, r.result, a.named)
            from Round r join JobApplication a on a.id = r.applicationId
            where r.heldOn between :first and :last
              and (r.result = PASSED or r.result = WAITING
                and exists (select 1 from Round n where n.applicationId = r.applicationId and n.heldOn > r.heldOn))
            order by r.heldOn, r.id.value
            """, Passed.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(WonRounds::milestone)
                .toList();
    }

    private static Milestone milestone(Passed round) {
        return new Milestone(
                "round:" + round.id(),
                round.heldOn(),
                round.result() == RoundResult.PASSED ? "milestone.round.passed" : "milestone.round.next",
                List.of(new DefaultMessageSourceResolvable("roundKind." + round.kind()), round.company()),
                "/applications/" + round.application());
    }
}
