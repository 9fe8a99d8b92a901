package app.rebound.rejection.feeling;

import app.rebound.platform.journal.Ids;
import app.rebound.rejection.RejectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One emotion at one moment. Its intensity may be missing: a feeling can be named without a number. */
@Entity
class EmotionRating {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private RejectionId rejectionId;

    private String emotion;
    private @Nullable Short intensity;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private Instant ratedAt;

    /** The person's day, of a check-in. */
    private @Nullable LocalDate toldOn;

    @SuppressWarnings("NullAway.Init")
    protected EmotionRating() {}

    EmotionRating(
            RejectionId rejectionId,
            String emotion,
            @Nullable Integer intensity,
            Moment moment,
            Instant ratedAt,
            @Nullable LocalDate toldOn) {
        if (intensity != null && (intensity < 0 || intensity > 10)) {
            throw new IllegalArgumentException("Intensity goes from 0 to 10");
        }
        this.id = Ids.next();
        this.rejectionId = rejectionId;
        this.emotion = emotion;
        this.intensity = intensity == null ? null : intensity.shortValue();
        this.moment = moment;
        this.ratedAt = ratedAt;
        this.toldOn = toldOn;
    }

    RejectionId rejectionId() {
        return rejectionId;
    }

    String emotion() {
        return emotion;
    }

    @Nullable
    Integer intensity() {
        return intensity == null ? null : intensity.intValue();
    }

    Moment moment() {
        return moment;
    }

    Instant ratedAt() {
        return ratedAt;
    }

    @Nullable
    LocalDate toldOn() {
        return toldOn;
    }
}
