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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * How an application ended once: when and how the person heard, and when they want to come back to it. A {@link Rejection}
 * is one that stands as a rejection, and what is counted.
 */
@Entity
@Table(name = "rejection")
@WayBack(
        value = Removable.REJECTION,
        name =
                "(select concat_ws(', ', j.company, case when j.employer_key is null then j.via end, j.role) from job_application j where j.id = application_id)",
        day = "heard_on",
        within = Removable.APPLICATION,
        part = "application_id")
@SQLRestriction("removed_at is null")
class Ending {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RejectionId id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private EndingKind kind;

    private LocalDate heardOn;

    @Enumerated(EnumType.STRING)
    private @Nullable HeardBy heardBy;

    private @Nullable String note;
    private @Nullable LocalDate takenBackOn;
    /** Not what is edited: coming back to the entry is no change of it. */
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate returnOn;

    private Instant loggedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Ending() {}

    @SuppressWarnings("NullAway.Init")
    Ending(RejectionId id, ApplicationId applicationId, EndingKind kind, RejectionDetails details, Instant loggedAt) {
        this.id = id;
        this.applicationId = applicationId;
        this.kind = kind;
        this.loggedAt = loggedAt;
        revise(details);
    }

    final void revise(RejectionDetails details) {
        heardOn = details.heardOn();
        heardBy = details.heardBy();
        note = details.note();
    }

    /** The employer came back: this was no end. Taken back twice is taken back once. */
    void takeBack(LocalDate day) {
        if (takenBackOn == null) {
            takenBackOn = day;
            if (kind == EndingKind.REJECTED) {
                kind = EndingKind.TAKEN_BACK;
            }
            returnOn = null;
        }
    }

    /** The rejection stands after all. */
    void stand() {
        takenBackOn = null;
        if (kind == EndingKind.TAKEN_BACK) {
            kind = EndingKind.REJECTED;
        }
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

    EndingKind kind() {
        return kind;
    }

    RejectionDetails details() {
        return new RejectionDetails(heardOn, heardBy, note);
    }

    Instant loggedAt() {
        return loggedAt;
    }

    @Nullable
    LocalDate takenBackOn() {
        return takenBackOn;
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
