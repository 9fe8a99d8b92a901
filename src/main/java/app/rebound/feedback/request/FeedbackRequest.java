package app.rebound.feedback.request;

import app.rebound.feedback.request.RequestDays.End;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import app.rebound.rejection.RejectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A person asked an employer for feedback. An answer may come at any time, also after they let go; what an out-of-date page
 * sends takes no answer back.
 */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(
        value = Removable.REQUEST,
        name = "whom",
        day = "asked_on",
        within = Removable.APPLICATION,
        part = "(select r.application_id from rejection r where r.id = rejection_id)")
class FeedbackRequest {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequestId id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private RejectionId rejectionId;

    @Enumerated(EnumType.STRING)
    private AskedBy askedBy;

    private LocalDate askedOn;
    private @Nullable String whom;
    private @Nullable String address;
    private @Nullable String message;
    private @Nullable LocalDate remindedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable End endedAs;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackRequest() {}

    @SuppressWarnings("NullAway.Init")
    FeedbackRequest(RequestId id, RejectionId rejectionId, RequestDetails details, RequestDays days) {
        this.id = id;
        this.rejectionId = rejectionId;
        this.remindedOn = days.remindedOn();
        this.endedAs = days.endedAs();
        this.endedOn = days.endedOn();
        revise(details, days.askedOn());
    }

    final void revise(RequestDetails details, LocalDate day) {
        askedBy = details.askedBy();
        askedOn = day;
        whom = details.whom();
        address = details.address();
        message = details.message();
    }

    /** Once; a second reminder would be pressure. */
    void remind(LocalDate day) {
        if (endedAs == null && remindedOn == null) {
            remindedOn = day;
        }
    }

    void receive(LocalDate day) {
        if (endedAs != End.RECEIVED) {
            end(End.RECEIVED, day);
        }
    }

    void refuse(LocalDate day) {
        if (endedAs == null || endedAs == End.NO_ANSWER) {
            end(End.REFUSED, day);
        }
    }

    void letGo(LocalDate day) {
        if (endedAs == null) {
            end(End.NO_ANSWER, day);
        }
    }

    private void end(End as, LocalDate day) {
        endedAs = as;
        endedOn = day;
    }

    /** What was said of its end was a slip. */
    void reopen() {
        endedAs = null;
        endedOn = null;
    }

    @Nullable
    Long version() {
        return version;
    }

    RejectionId rejectionId() {
        return rejectionId;
    }

    RequestDetails details() {
        return new RequestDetails(askedBy, whom, address, message);
    }

    RequestDays days() {
        return new RequestDays(askedOn, remindedOn, endedAs, endedOn);
    }

    StoredRequest on(LocalDate today) {
        var days = days();
        var state = days.stateOn(today);
        var ahead = state == RequestState.ASKED && today.isBefore(days.reminderOn());
        return new StoredRequest(id, rejectionId, details(), days, state, ahead, version);
    }
}
