package app.rebound.strength.card;

import app.rebound.application.ApplicationId;
import app.rebound.platform.journal.Ids;
import app.rebound.practice.story.StoryId;
import app.rebound.strength.StrengthId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the person chose for the card of an application, or for that of all others. */
@Entity
class ChosenCard {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private @Nullable ApplicationId applicationId;

    private @Nullable UUID firstId;
    private @Nullable UUID secondId;
    private @Nullable UUID thirdId;
    private boolean withStory;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "story_id"))
    private @Nullable StoryId storyId;

    private boolean withThought;
    private @Nullable UUID thoughtId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ChosenCard() {}

    @SuppressWarnings("NullAway.Init")
    ChosenCard(@Nullable ApplicationId applicationId) {
        this.id = Ids.next();
        this.applicationId = applicationId;
    }

    void choose(CardChoice choice) {
        firstId = at(choice, 0);
        secondId = at(choice, 1);
        thirdId = at(choice, 2);
        withStory = choice.withStory();
        storyId = choice.story();
        withThought = choice.withThought();
        thoughtId = choice.thought();
    }

    private static @Nullable UUID at(CardChoice choice, int place) {
        return choice.strengths().size() > place ? choice.strengths().get(place).value() : null;
    }

    boolean isFor(@Nullable ApplicationId application) {
        return Objects.equals(applicationId, application);
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredChoice stored() {
        return new StoredChoice(id, choice(), version);
    }

    CardChoice choice() {
        return new CardChoice(
                Stream.of(firstId, secondId, thirdId)
                        .filter(Objects::nonNull)
                        .map(StrengthId::new)
                        .toList(),
                withStory,
                storyId,
                withThought,
                thoughtId);
    }
}
