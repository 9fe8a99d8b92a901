package app.rebound.compass.lookback;

import app.rebound.platform.journal.Stored;
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

/** What a person made of some weeks of their search. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.LOOK_BACK, name = "set_out", day = "to_on")
class LookBack {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LookBackId id;

    @TenantId
    private UUID journalId;

    private LocalDate fromOn;
    private LocalDate toOn;
    private @Nullable String setOut;
    private @Nullable String got;
    private @Nullable String surprised;
    private @Nullable String target;
    private @Nullable String change;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LookBack() {}

    @SuppressWarnings("NullAway.Init")
    LookBack(LookBackId id, LookBackDetails details) {
        this.id = id;
        rewrite(details);
    }

    final void rewrite(LookBackDetails details) {
        fromOn = details.span().from();
        toOn = details.span().to();
        setOut = details.setOut();
        got = details.got();
        surprised = details.surprised();
        target = details.target();
        change = details.change();
    }

    LookBackId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    Stored<LookBackId, LookBackDetails> stored() {
        return new Stored<>(
                id, new LookBackDetails(new Span(fromOn, toOn), setOut, got, surprised, target, change), version);
    }
}
