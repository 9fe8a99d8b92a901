package app.rebound.support.courage;

import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each brave step that was taken. */
@Component
class FearsFaced implements Milestones {

    private final BraveSteps steps;

    FearsFaced(BraveSteps steps) {
        this.steps = steps;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        return steps.faced(first, last).stream()
                .map(faced -> new Milestone(
                        "brave-step:" + faced.id(),
                        faced.on(),
                        "milestone.braveStep",
                        List.of(faced.title()),
                        "/courage/" + faced.id()))
                .toList();
    }
}
