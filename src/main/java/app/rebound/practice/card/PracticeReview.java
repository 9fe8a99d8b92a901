package app.rebound.practice.card;

import app.rebound.practice.schedule.Rating;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That a card was practised, and how the answer came. */
@Entity
class PracticeReview {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReviewId id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "card_id"))
    private CardId cardId;

    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    @SuppressWarnings("NullAway.Init")
    protected PracticeReview() {}

    @SuppressWarnings("NullAway.Init")
    PracticeReview(CardId cardId, Rating rating, LocalDate reviewedOn) {
        this.id = ReviewId.next();
        this.cardId = cardId;
        this.rating = rating;
        this.reviewedOn = reviewedOn;
    }

    ReviewId id() {
        return id;
    }

    CardId cardId() {
        return cardId;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    Rating rating() {
        return rating;
    }
}
