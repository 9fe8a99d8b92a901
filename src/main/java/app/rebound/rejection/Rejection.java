package app.rebound.rejection;

import app.rebound.application.ApplicationId;
import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An application that the employer ended: when and how the person heard, and when they want to come back to it. */
@Entity
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
    /** Not what is edited: coming back to the entry is no change of it. */
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate returnOn;

    private Instant loggedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Rejection() {}

    Rejection(RejectionId id, ApplicationId applicationId, RejectionDetails details, Instant loggedAt) {
        this.id = id;
        this.applicationId = applicationId;
        this.heardOn = details.heardOn();
        this.heardBy = details.heardBy();
        this.note = details.note();
        this.loggedAt = loggedAt;
    }

    void revise(RejectionDetails details) {
        heardOn = details.heardOn();
        heardBy = details.heardBy();
        note = details.note();
    }

    /** Not now: the entry waits until that day. */
    void comeBackOn(LocalDate day) {
        returnOn = day;
    }

    /** The person has come back, or does not want to be asked. */
    void waitNoLonger() {
        returnOn = null;
    }

    RejectionId id() {
        return id;
    }

    ApplicationId applicationId() {
        return applicationId;
    }

    RejectionDetails details() {
        return new RejectionDetails(heardOn, heardBy, note);
    }

    @Nullable
    LocalDate returnOn() {
        return returnOn;
    }

    @Nullable
    Long version() {
        return version;
    }
}
