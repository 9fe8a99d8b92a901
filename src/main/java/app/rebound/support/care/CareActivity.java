package app.rebound.support.care;

import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that does the person good. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.CARE_ACTIVITY, name = "name")
class CareActivity {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CareActivityId id;

    @TenantId
    private UUID journalId;

    private String name;

    @Enumerated(EnumType.STRING)
    private CareSort sort;

    @Enumerated(EnumType.STRING)
    private @Nullable CareIdea starter;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CareActivity() {}

    @SuppressWarnings("NullAway.Init")
    CareActivity(CareActivityId id, CareDetails details, @Nullable CareIdea starter) {
        this.id = id;
        this.starter = starter;
        revise(details);
    }

    final void revise(CareDetails details) {
        name = details.name();
        sort = details.sort();
    }

    CareActivityId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    Stored<CareActivityId, CareDetails> stored() {
        return new Stored<>(id, new CareDetails(name, sort), version);
    }
}
