package app.rebound.rejection;

import app.rebound.application.ApplicationId;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A rejection that stands, to be counted and listed: neither taken back, nor a silence that was written about. It is
 * changed as the {@link Ending} it is.
 */
@Entity
@Immutable
@SQLRestriction("ending = 'REJECTED'")
@WayBack(value = Removable.APPLICATION, part = "application_id", onlyWithin = true)
class Rejection {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RejectionId id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    private LocalDate heardOn;

    @Enumerated(EnumType.STRING)
    private @Nullable HeardBy heardBy;

    private @Nullable String note;
    private @Nullable LocalDate returnOn;
    private Instant loggedAt;

    @SuppressWarnings("NullAway.Init")
    protected Rejection() {}

    RejectionId id() {
        return id;
    }
}
