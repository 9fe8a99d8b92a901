package app.rebound.practice.mock;

import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Mock interviews that were held to their end. */
@Component
class MocksDone implements Milestones {

    private final MockInterviews mocks;

    MocksDone(MockInterviews mocks) {
        this.mocks = mocks;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        return mocks.finishedBetween(first, last).stream()
                .map(mock -> new Milestone(
                        "mock:" + mock.id(),
                        mock.heldOn(),
                        "milestone.mock",
                        List.of(new DefaultMessageSourceResolvable("mockKind." + mock.kind())),
                        "/practice/mock/" + mock.id()))
                .toList();
    }
}
