package app.rebound.support.courage;

import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something small that takes courage. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.BRAVE_STEP, name = "title")
class BraveStep {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BraveStepId id;

    @TenantId
    private UUID journalId;

    private String title;
    private @Nullable Short expectedFear;
    private @Nullable LocalDate doneOn;
    private @Nullable Short fearBefore;
    private @Nullable Short fearAfter;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BraveStep() {}

    @SuppressWarnings("NullAway.Init")
    BraveStep(BraveStepId id, String title, @Nullable Short expectedFear) {
        this.id = id;
        revise(title, expectedFear);
    }

    final void revise(String title, @Nullable Short expectedFear) {
        this.title = title;
        this.expectedFear = expectedFear;
    }

    /** It was taken, or there is more to say about it. */
    void take(LocalDate day, @Nullable Short before, @Nullable Short after, @Nullable String words) {
        this.doneOn = day;
        this.fearBefore = before;
        this.fearAfter = after;
        this.words = words;
    }

    /** Puts it back on the ladder. What was said of it stays, for the next time. */
    void putBack() {
        doneOn = null;
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredBraveStep stored() {
        return new StoredBraveStep(id, title, expectedFear, doneOn, fearBefore, fearAfter, words, version);
    }
}
