package app.rebound.goal;

import app.rebound.rejection.Entries;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionSearch;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The goals that an entry raised: in its story, and in the search for it. */
@Component
class GoalsOfEntries implements StorySource, RejectionSearch {

    private final Goals goals;

    GoalsOfEntries(Goals goals) {
        this.goals = goals;
    }

    @Override
    public String told() {
        return "exists (select 1 from Goal g where g.rejectionId = r.id)";
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        return goals.raisedBy(entries.ids()).stream()
                .map(raised -> new StoryPart(
                        entries.get(raised.by()),
                        raised.goal().startedOn(),
                        Chapter.GOAL,
                        "goals/raised",
                        raised.goal()))
                .toList();
    }

    @Override
    public Collection<RejectionId> mentioning(String pattern) {
        return goals.mentioning(pattern);
    }
}
