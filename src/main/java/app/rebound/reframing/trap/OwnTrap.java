package app.rebound.reframing.trap;

import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A thinking trap of the person's own, to be offered beside the standard ones. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.TRAP, name = "name")
class OwnTrap {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    private String name;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OwnTrap() {}

    @SuppressWarnings("NullAway.Init")
    OwnTrap(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    void rename(String name) {
        this.name = name;
    }

    @Nullable
    Long version() {
        return version;
    }

    KnownTrap known() {
        return new KnownTrap(id, name, version);
    }
}
