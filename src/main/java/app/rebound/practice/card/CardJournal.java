package app.rebound.practice.card;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.practice.Tags;
import app.rebound.practice.story.StoryJournal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The practice cards of the current journal. What names a card the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class CardJournal {

    private final Cards cards;
    private final StoryJournal stories;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    CardJournal(Cards cards, StoryJournal stories, RemovedItems removed, JournalDay journalDay) {
        this.cards = cards;
        this.stories = stories;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    /**
     * Adds a card, due at once. One that was removed a while ago comes back as it was.
     *
     * @return false if the journal had it already
     */
    public boolean add(CardId id, CardDetails details) {
        if (cards.findById(id).isPresent()) {
            return false;
        }
        if (!removed.restore(Removable.CARD, id.value())) {
            cards.saveAndFlush(new PracticeCard(id, withKnownStory(details), journalDay.today()));
        }
        return true;
    }

    /**
     * Adds a card where no version was seen, else changes what is on it.
     *
     * @throws OptimisticLockingFailureException if it is there already, or has changed since
     */
    public void save(CardId id, @Nullable Long version, CardDetails details) {
        if (version != null) {
            revise(id, version, details);
        } else if (!add(id, details)) {
            throw new OptimisticLockingFailureException("The card is there already");
        }
    }

    /** The card, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<StoredCard> find(CardId id) {
        return cards.findById(id).map(PracticeCard::stored);
    }

    /** The card. */
    @Transactional(readOnly = true)
    public StoredCard get(CardId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Which of these cards the journal has. */
    @Transactional(readOnly = true)
    public Set<CardId> known(Collection<CardId> ids) {
        return Set.copyOf(cards.known(ids));
    }

    /**
     * A page of cards, those that are due first on top.
     *
     * @param words that they mention
     * @param tag that they have
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Page<CardSummary> cards(@Nullable String words, @Nullable String tag, int page, int size) {
        var asked = PageRequest.of(page - 1, size);
        return words == null && tag == null
                ? cards.all(asked)
                : cards.with(
                        words == null ? "" : words.toLowerCase(Locale.ROOT), tag == null ? "" : Tags.mark(tag), asked);
    }

    /**
     * Changes what is on a card.
     *
     * @param version of the card that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void revise(CardId id, @Nullable Long version, CardDetails details) {
        var card = load(id);
        if (version == null || !version.equals(card.version())) {
            throw new OptimisticLockingFailureException("The card has changed");
        }
        card.revise(withKnownStory(details));
    }

    /** A story that the journal does not have is left out. */
    private CardDetails withKnownStory(CardDetails details) {
        return details.story() == null || stories.find(details.story()).isPresent() ? details : details.withoutStory();
    }

    /** Takes the card out of the journal; there is a way back for a while. */
    public void remove(CardId id) {
        removed.remove(Removable.CARD, load(id).id().value());
    }

    private PracticeCard load(CardId id) {
        return cards.findById(id).orElseThrow(NotFound::new);
    }
}
