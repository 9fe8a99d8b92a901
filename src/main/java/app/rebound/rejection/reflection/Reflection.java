package app.rebound.rejection.reflection;

import app.rebound.rejection.RejectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a person wrote about one rejection. Its version also guards the reasons that are chosen beside it. */
@Entity
class Reflection {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private RejectionId rejectionId;

    @TenantId
    private UUID journalId;

    @Embedded
    private @Nullable ReflectionText text;

    private Instant savedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Reflection() {}

    Reflection(RejectionId rejectionId, ReflectionText text, Instant savedAt) {
        this.rejectionId = rejectionId;
        this.text = text;
        this.savedAt = savedAt;
    }

    void rewrite(ReflectionText text, Instant savedAt) {
        this.text = text;
        this.savedAt = savedAt;
    }

    /** Hibernate reads a row of empty boxes as no text at all. */
    ReflectionText text() {
        return text == null ? new ReflectionText(null, null, null, null, null, null, null, null) : text;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    Long version() {
        return version;
    }
}
