package app.rebound.application;

import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Offers. One that is still open is dated on the last day: when it came is not known. */
@Component
class WonOffers implements Milestones {

    private final JobApplications applications;

    WonOffers(JobApplications applications) {
        this.applications = applications;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        return applications.offersBetween(first, last).stream()
                .map(offer -> milestone(offer, last))
                .toList();
    }

    private static Milestone milestone(JobApplications.Offer offer, LocalDate last) {
        return new Milestone(
                "offer:" + offer.id(),
                Objects.requireNonNullElse(offer.closedOn(), last),
                "milestone.offer",
                List.of(offer.company(), offer.role()),
                "/applications/" + offer.id());
    }
}
