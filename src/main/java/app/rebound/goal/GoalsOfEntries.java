package app.rebound.goal;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryStep;
import app.rebound.rejection.entry.RejectionSearch;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The goals that an entry raised: beside its story, and in the search for it. Where it raised none, that is open. */
@Component
class GoalsOfEntries implements StorySource, RejectionSearch, EntryStep {

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

    @Override
    public Optional<Step> stepFor(StoredRejection entry, List<StoryPart> story) {
        var isThere = story.stream()
                .flatMap(part -> part.contentOf(entry, GoalSummary.class))
                .findAny()
                .isPresent();
        return isThere ? Optional.empty() : Optional.of(new Step(Kind.GOAL, "/goals/new?rejection=" + entry.id()));
    }
}
