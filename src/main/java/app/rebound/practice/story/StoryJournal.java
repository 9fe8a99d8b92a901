package app.rebound.practice.story;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.practice.Tags;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stories of the current journal. What names one the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class StoryJournal {

    private static final int CHOICE = 100;

    private final Stories stories;
    private final RemovedItems removed;

    StoryJournal(Stories stories, RemovedItems removed) {
        this.stories = stories;
        this.removed = removed;
    }

    /**
     * Keeps a story.
     *
     * @param id minted by the form, so that a form sent twice is one story
     */
    public void add(StoryId id, StoryDetails details) {
        stories.saveAndFlush(new Story(id, details));
    }

    /** Keeps a story where no version was seen, else finds other words for it. */
    void save(StoryId id, @Nullable Long version, StoryDetails details) {
        if (version == null) {
            add(id, details);
        } else {
            revise(id, version, details);
        }
    }

    /** The story, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<Stored<StoryId, StoryDetails>> find(StoryId id) {
        return stories.findById(id).map(Story::stored);
    }

    /** The story. */
    @Transactional(readOnly = true)
    public Stored<StoryId, StoryDetails> get(StoryId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * A page of stories by their titles.
     *
     * @param tag that they have, or null for all
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Page<StorySummary> stories(@Nullable String tag, int page, int size) {
        return stories.with(mark(tag), PageRequest.of(page - 1, size));
    }

    /** What the stories are called, to choose one. */
    @Transactional(readOnly = true)
    public List<StorySummary> titles() {
        return stories(null, 1, CHOICE).getContent();
    }

    /** A story by its title, or null if there is none. */
    @Transactional(readOnly = true)
    public @Nullable StorySummary titled(@Nullable StoryId id) {
        return id == null ? null : stories.summary(id).orElse(null);
    }

    /** Stories with all their words. */
    @Transactional(readOnly = true)
    List<Stored<StoryId, StoryDetails>> whole(@Nullable String tag, int most) {
        return stories.whole(mark(tag), Limit.of(most)).stream()
                .map(Story::stored)
                .toList();
    }

    /** Stories with all their words, those told least often first. */
    @Transactional(readOnly = true)
    public List<Stored<StoryId, StoryDetails>> leastTold(int most) {
        return stories.leastTold(Limit.of(most)).stream().map(Story::stored).toList();
    }

    private static String mark(@Nullable String tag) {
        return tag == null ? "" : Tags.mark(Tags.of(tag).toString());
    }

    /**
     * Finds other words for a story.
     *
     * @param version of the story that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void revise(StoryId id, @Nullable Long version, StoryDetails details) {
        var story = load(id);
        if (version == null || !version.equals(story.version())) {
            throw new OptimisticLockingFailureException("The story has changed");
        }
        story.revise(details);
    }

    /** Notes where it was told; of a telling that is noted already, what is said last counts. */
    void tell(StoryId id, StoryDetails.Telling telling) {
        load(id).tell(telling);
    }

    /** Takes a telling out. */
    void untell(StoryId id, UUID telling) {
        if (!load(id).untell(telling)) {
            throw new NotFound();
        }
    }

    /** Takes the story out of the journal; there is a way back for a while. */
    void remove(StoryId id) {
        removed.remove(Removable.STORY, load(id).id().value());
    }

    private Story load(StoryId id) {
        return stories.findById(id).orElseThrow(NotFound::new);
    }
}
