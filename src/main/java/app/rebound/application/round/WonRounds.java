package app.rebound.application.round;

import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Rounds that led on. */
@Component
class WonRounds implements Milestones {

    private final Rounds rounds;

    WonRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        return rounds.passedBetween(first, last).stream()
                .map(WonRounds::milestone)
                .toList();
    }

    private static Milestone milestone(Rounds.Passed round) {
        return new Milestone(
                "round:" + round.id(),
                round.heldOn(),
                round.result() == RoundResult.PASSED ? "milestone.round.passed" : "milestone.round.next",
                List.of(new DefaultMessageSourceResolvable("roundKind." + round.kind()), round.company()),
                "/applications/" + round.application());
    }
}
