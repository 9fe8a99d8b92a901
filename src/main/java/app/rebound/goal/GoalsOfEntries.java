package app.rebound.goal;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionSearch;
import app.rebound.rejection.StoredRejection;
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
    public List<StoryPart> partsOf(StoredRejection rejection) {
        return goals.raisedBy(rejection.id()).stream()
                .map(goal -> new StoryPart(goal.startedOn(), Chapter.GOAL, "goals/raised", goal))
                .toList();
    }

    @Override
    public Collection<RejectionId> mentioning(String pattern) {
        return goals.mentioning(pattern);
    }
}
