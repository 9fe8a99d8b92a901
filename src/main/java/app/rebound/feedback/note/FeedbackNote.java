package app.rebound.feedback.note;

import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
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
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What somebody said about an application, word for word; covered until the person wants to read it. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(
        value = Removable.NOTE,
        name = "text",
        day = "received_on",
        within = Removable.APPLICATION,
        part = "(select r.application_id from rejection r where r.id = rejection_id)")
class FeedbackNote {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NoteId id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private RejectionId rejectionId;

    private String text;
    private @Nullable String fromWhom;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    /** Covering a note is no change to what an edit form in another tab holds. */
    @OptimisticLock(excluded = true)
    private boolean opened;

    private @Nullable Boolean useful;
    private @Nullable String didWithIt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackNote() {}

    @SuppressWarnings("NullAway.Init")
    FeedbackNote(NoteId id, RejectionId rejectionId, NoteDetails details, boolean opened) {
        this.id = id;
        this.rejectionId = rejectionId;
        this.opened = opened;
        revise(details);
    }

    final void revise(NoteDetails details) {
        text = details.text();
        fromWhom = details.fromWhom();
        receivedOn = details.receivedOn();
        channel = details.channel();
        useful = details.useful();
        didWithIt = details.didWithIt();
    }

    void open() {
        opened = true;
    }

    void cover() {
        opened = false;
    }

    RejectionId rejectionId() {
        return rejectionId;
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredNote view() {
        var details = new NoteDetails(text, fromWhom, receivedOn, channel, useful, didWithIt);
        return new StoredNote(id, rejectionId, details, opened, version);
    }
}
