package app.rebound.application;

import app.rebound.platform.Milestone;
import app.rebound.platform.Milestones;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Rounds that led on, and offers. An offer that is still open is dated on the last day: when it came is not known. */
@Component
class WonRounds implements Milestones {

    private final Rounds rounds;
    private final JobApplications applications;

    WonRounds(Rounds rounds, JobApplications applications) {
        this.rounds = rounds;
        this.applications = applications;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        var passed = rounds.passedBetween(first, last).stream().map(WonRounds::milestone);
        var offers = applications.offersBetween(first, last).stream().map(offer -> milestone(offer, last));
        return Stream.concat(passed, offers).toList();
    }

    private static Milestone milestone(Rounds.Passed round) {
        return new Milestone(
                "round:" + round.id(),
                round.heldOn(),
                round.result() == RoundResult.PASSED ? "milestone.round.passed" : "milestone.round.next",
                List.of(new DefaultMessageSourceResolvable("roundKind." + round.kind()), round.company()),
                "/applications/" + round.application());
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
