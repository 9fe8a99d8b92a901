package app.rebound.application.days;

import app.rebound.application.ApplicationId;
import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers. One that is still open is dated on the last day: when it came is not known. */
@Component
class WonOffers implements Milestones {

    private final EntityManager entityManager;

    WonOffers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An offer; without a day as long as it is open. */
    record Offer(
            ApplicationId id,
            String company,
            String role,
            @Nullable LocalDate closedOn) {}

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        return entityManager
                .createQuery("""
            select new app.rebound.application.days.WonOffers$Offer(a.id, a.named, a.role, a.closedOn)
            from JobApplication a
            where a.stage = OFFER
              and (a.outcome = OPEN or a.outcome in (ACCEPTED, DECLINED, WITHDREW) and a.closedOn between :first and :last)
            """, Offer.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(offer -> milestone(offer, last))
                .toList();
    }

    private static Milestone milestone(Offer offer, LocalDate last) {
        return new Milestone(
                "offer:" + offer.id(),
                Objects.requireNonNullElse(offer.closedOn(), last),
                "milestone.offer",
                List.of(offer.company(), offer.role()),
                "/applications/" + offer.id());
    }
}
