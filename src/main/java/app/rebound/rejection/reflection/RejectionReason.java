package app.rebound.rejection.reflection;

import app.rebound.platform.journal.Ids;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Why an application ended, as one side sees it. */
@Entity
class RejectionReason {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rejection_id")
    private Reflection reflection;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id", insertable = false, updatable = false))
    private RejectionId rejectionId;

    @Enumerated(EnumType.STRING)
    private SaidBy saidBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private @Nullable String label;
    private @Nullable String details;

    @Enumerated(EnumType.STRING)
    private @Nullable Control control;

    @SuppressWarnings("NullAway.Init")
    protected RejectionReason() {}

    RejectionReason(Reflection reflection, GivenReason given) {
        this.id = Ids.next();
        this.reflection = reflection;
        this.rejectionId = reflection.rejectionId();
        this.saidBy = given.saidBy();
        this.reason = given.reason();
        this.label = given.label();
        this.details = given.details();
        this.control = given.control();
    }

    GivenReason given() {
        return new GivenReason(saidBy, reason, label, details, control);
    }
}
