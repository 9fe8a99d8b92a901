package app.rebound.strength;

import app.rebound.feedback.NoteId;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import app.rebound.practice.Tags;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something the person can do or has achieved, and what shows it. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.STRENGTH, name = "title")
class Strength {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StrengthId id;

    @TenantId
    private UUID journalId;

    /** Another order is no change to what an edit form in another tab holds. */
    @OptimisticLock(excluded = true)
    private int place;

    private String title;
    private @Nullable String evidence;
    private @Nullable LocalDate shownOn;
    private String roles;
    private @Nullable String saidBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private @Nullable NoteId noteId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Strength() {}

    @SuppressWarnings("NullAway.Init")
    Strength(StrengthId id, int place, StrengthDetails details, @Nullable NoteId noteId) {
        this.id = id;
        this.place = place;
        this.noteId = noteId;
        revise(details);
    }

    final void revise(StrengthDetails details) {
        title = details.title();
        evidence = details.evidence();
        shownOn = details.shownOn();
        roles = details.roles().stored();
        saidBy = details.saidBy();
    }

    void standAt(int other) {
        place = other;
    }

    StrengthId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    StrengthDetails details() {
        return new StrengthDetails(title, evidence, shownOn, Tags.of(roles), saidBy);
    }
}
