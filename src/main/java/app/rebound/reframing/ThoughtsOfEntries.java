package app.rebound.reframing;

import app.rebound.rejection.EntryOffer;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionSearch;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.FeltChange;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Thought records of an entry: in its story, in the search for it, and as an offer where it still weighs heavily. */
@Component
class ThoughtsOfEntries implements StorySource, RejectionSearch, EntryOffer {

    private final Thoughts thoughts;
    private final Feelings feelings;

    ThoughtsOfEntries(Thoughts thoughts, Feelings feelings) {
        this.thoughts = thoughts;
        this.feelings = feelings;
    }

    @Override
    public List<StoryPart> partsOf(StoredRejection rejection) {
        return thoughts.balancedOf(rejection.id()).stream()
                .map(thought -> new StoryPart(thought.on(), Chapter.REFLECTION, "reframing/reframed", thought))
                .toList();
    }

    @Override
    public Collection<RejectionId> mentioning(String pattern) {
        return thoughts.mentioning(pattern);
    }

    @Override
    public Optional<Offer> offerFor(StoredRejection rejection) {
        var begun = thoughts.unfinishedOf(rejection.id(), Limit.of(1));
        if (!begun.isEmpty()) {
            return Optional.of(
                    new Offer("/reframing/%s/edit".formatted(begun.get(0)), "thought.goOn", "arrow-right-circle"));
        }
        return feelings.changes(rejection.id()).stream().anyMatch(FeltChange::weighs)
                ? Optional.of(new Offer("/reframing/new?entry=" + rejection.id(), "thought.offer", "cloud-sun"))
                : Optional.empty();
    }
}
