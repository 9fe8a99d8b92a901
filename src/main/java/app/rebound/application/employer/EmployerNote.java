package app.rebound.application.employer;

import app.rebound.application.ApplicationId;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What the person notes of an employer. It hangs on one of the applications there and is read with all of them, so that it
 * goes along when the name changes, and goes with the last one.
 */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.EMPLOYER_NOTE, name = "words", within = Removable.APPLICATION, part = "application_id")
class EmployerNote {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EmployerNoteId id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    private String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EmployerNote() {}

    @SuppressWarnings("NullAway.Init")
    EmployerNote(EmployerNoteId id, ApplicationId applicationId, String words) {
        this.id = id;
        this.applicationId = applicationId;
        this.words = words;
    }

    void revise(String words) {
        this.words = words;
    }

    /** It hangs on another application there. */
    void moveTo(ApplicationId other) {
        applicationId = other;
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredEmployerNote stored() {
        return new StoredEmployerNote(id, applicationId, words, version);
    }
}
