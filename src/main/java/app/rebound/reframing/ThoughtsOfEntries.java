package app.rebound.reframing;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryOffer;
import app.rebound.rejection.entry.RejectionSearch;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import app.rebound.rejection.feeling.EntryFeelings;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Thought records of an entry: in its story, in the search for it, and as an offer where it still weighs heavily. */
@Component
class ThoughtsOfEntries implements StorySource, RejectionSearch, EntryOffer {

    private final Thoughts thoughts;

    ThoughtsOfEntries(Thoughts thoughts) {
        this.thoughts = thoughts;
    }

    @Override
    public String told() {
        return "exists (select 1 from ThoughtRecord b where b.rejectionId = r.id and b.balanced is not null)";
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        return thoughts.balancedOf(entries.ids()).stream()
                .map(thought -> new StoryPart(
                        entries.get(Objects.requireNonNull(thought.entry())),
                        thought.on(),
                        Chapter.REFLECTION,
                        "reframing/reframed",
                        thought))
                .toList();
    }

    @Override
    public Collection<RejectionId> mentioning(String pattern) {
        return thoughts.mentioning(pattern);
    }

    /** The latest one without a balanced thought. */
    @Override
    public String asked() {
        return """
                (select u.id.value from ThoughtRecord u where u.rejectionId = r.id and u.balanced is null
                 order by u.startedOn desc, u.id.value desc limit 1)
                """;
    }

    @Override
    public Optional<Offer> offerFor(StoredRejection rejection, @Nullable Object begun, List<StoryPart> story) {
        if (begun != null) {
            return Optional.of(new Offer("/reframing/%s/edit".formatted(begun), "thought.goOn", "arrow-right-circle"));
        }
        return story.stream()
                        .flatMap(part -> part.contentOf(rejection, EntryFeelings.class))
                        .anyMatch(EntryFeelings::weighs)
                ? Optional.of(new Offer("/reframing/new?entry=" + rejection.id(), "thought.offer", "cloud-sun"))
                : Optional.empty();
    }
}
