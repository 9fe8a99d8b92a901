package app.rebound.reframing;

import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A fairer thought is something good that happened. */
@Component
class ReframedMilestones implements Milestones {

    private final Thoughts thoughts;

    ReframedMilestones(Thoughts thoughts) {
        this.thoughts = thoughts;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        return thoughts.balancedBetween(first, last).stream()
                .map(thought -> new Milestone(
                        "thought:" + thought.id(),
                        thought.on(),
                        "milestone.thought",
                        List.of(),
                        "/reframing/" + thought.id()))
                .toList();
    }
}
