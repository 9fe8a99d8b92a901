package app.rebound.practice.card;

import app.rebound.application.ApplicationId;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import app.rebound.practice.Tags;
import app.rebound.practice.schedule.Fsrs;
import app.rebound.practice.schedule.Memory;
import app.rebound.practice.schedule.Rating;
import app.rebound.practice.story.StoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A question to practise, and when it comes back. What it says of its schedule follows from its reviews alone. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.CARD, name = "question")
class PracticeCard {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CardId id;

    @TenantId
    private UUID journalId;

    private String question;
    private @Nullable String notes;
    private @Nullable String keyPoints;
    private String tags;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private @Nullable ApplicationId applicationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "story_id"))
    private @Nullable StoryId storyId;

    private LocalDate addedOn;
    private LocalDate dueOn;
    private int reviews;
    private @Nullable LocalDate reviewedOn;

    @Embedded
    private @Nullable Memory memory;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PracticeCard() {}

    /** A new card is due at once. */
    @SuppressWarnings("NullAway.Init")
    PracticeCard(CardId id, CardDetails details, LocalDate today) {
        this.id = id;
        this.addedOn = today;
        this.dueOn = today;
        revise(details);
    }

    final void revise(CardDetails details) {
        question = details.question();
        notes = details.notes();
        keyPoints = details.keyPoints();
        tags = details.tags().stored();
        applicationId = details.application();
        storyId = details.story();
    }

    /** Answered on a day; a day before the last one, as after a journey west, counts as that one. */
    void review(Rating rating, LocalDate day) {
        var last = reviewedOn == null || reviewedOn.isBefore(day) ? day : reviewedOn;
        var elapsed = reviewedOn == null ? 0 : ChronoUnit.DAYS.between(reviewedOn, last);
        var scheduled = Fsrs.review(memory, elapsed, rating);
        memory = scheduled.memory();
        reviewedOn = last;
        dueOn = last.plusDays(scheduled.days());
        reviews++;
    }

    /** As if only these reviews had been, the earliest first. */
    void startOver(List<PracticeReview> since) {
        memory = null;
        reviewedOn = null;
        dueOn = addedOn;
        reviews = 0;
        since.forEach(review -> review(review.rating(), review.reviewedOn()));
    }

    CardId id() {
        return id;
    }

    int reviews() {
        return reviews;
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredCard stored() {
        return new StoredCard(
                id,
                new CardDetails(question, notes, keyPoints, Tags.of(tags), applicationId, storyId),
                dueOn,
                reviews,
                reviewedOn,
                memory,
                version);
    }
}
