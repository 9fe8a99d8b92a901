package app.rebound.strength.card;

import app.rebound.application.ApplicationId;
import app.rebound.application.StoredApplication;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.practice.story.StoryJournal;
import app.rebound.practice.story.StorySummary;
import app.rebound.strength.StrengthJournal;
import app.rebound.strength.StrengthLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The confidence cards of the current journal: one for each application, and one for all others. */
@Service
@Transactional
public class ConfidenceCards {

    private static final int THOUGHTS = 50;

    private final StrengthJournal strengths;
    private final StoryJournal stories;
    private final CardThought thoughts;
    private final ChosenCards chosen;
    private final JournalRevisions revisions;

    ConfidenceCards(
            StrengthJournal strengths,
            StoryJournal stories,
            CardThought thoughts,
            ChosenCards chosen,
            JournalRevisions revisions) {
        this.strengths = strengths;
        this.stories = stories;
        this.thoughts = thoughts;
        this.chosen = chosen;
        this.revisions = revisions;
    }

    /** What can be on a card. */
    record Candidates(List<StrengthLine> strengths, List<StorySummary> stories, List<CardThought.Balanced> thoughts) {}

    /** All there is, the strengths that fit the role first. */
    @Transactional(readOnly = true)
    Candidates candidates(@Nullable StoredApplication application) {
        return new Candidates(strengths.fitting(role(application)), stories.titles(), balanced());
    }

    /** The card for an application, or for no one in particular. */
    @Transactional(readOnly = true)
    ConfidenceCard card(@Nullable StoredApplication application) {
        var choice = choice(id(application)).orElse(CardChoice.OPEN);
        var role = role(application);
        return new ConfidenceCard(
                Choosing.strengths(strengths.fitting(role), choice),
                Choosing.story(stories.titles(), choice, role)
                        .flatMap(story -> stories.find(story.id()))
                        .orElse(null),
                Choosing.thought(balanced(), choice).orElse(null));
    }

    @Transactional(readOnly = true)
    Optional<StoredChoice> chosen(@Nullable ApplicationId application) {
        return find(application).map(ChosenCard::stored);
    }

    /** What the person has chosen, if they have. */
    @Transactional(readOnly = true)
    public Optional<CardChoice> choice(@Nullable ApplicationId application) {
        return find(application).map(ChosenCard::choice);
    }

    /**
     * Keeps what the person chose; what the journal does not have is left open.
     *
     * @param version that the person was looking at; null if nothing was chosen
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void choose(@Nullable ApplicationId application, @Nullable Long version, CardChoice choice) {
        // Two tabs can choose for the same card at once: the second must find the row of the first.
        revisions.lock();
        var known = find(application);
        if (!Objects.equals(version, known.map(ChosenCard::version).orElse(null))) {
            throw new OptimisticLockingFailureException("The choice has changed");
        }
        var card = known.orElseGet(() -> new ChosenCard(application));
        var all = strengths.all().stream().map(StrengthLine::id).toList();
        card.choose(new CardChoice(
                choice.strengths().stream().filter(all::contains).toList(),
                choice.withStory(),
                choice.story() == null || stories.find(choice.story()).isEmpty() ? null : choice.story(),
                choice.withThought(),
                choice.thought()));
        chosen.save(card);
    }

    /** All of it is chosen for the person again. */
    void leaveOpen(@Nullable ApplicationId application) {
        find(application).ifPresent(chosen::delete);
    }

    private Optional<ChosenCard> find(@Nullable ApplicationId application) {
        return application == null ? chosen.general() : chosen.of(application);
    }

    private List<CardThought.Balanced> balanced() {
        return thoughts.balanced(THOUGHTS);
    }

    private static @Nullable ApplicationId id(@Nullable StoredApplication application) {
        return application == null ? null : application.id();
    }

    private static @Nullable String role(@Nullable StoredApplication application) {
        return application == null ? null : application.details().role();
    }
}
