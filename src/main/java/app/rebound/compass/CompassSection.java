package app.rebound.compass;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Stands for all lines of a part of the compass: its version is theirs. */
@Entity
class CompassSection {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Enumerated(EnumType.STRING)
    private Section kind;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CompassSection() {}

    @SuppressWarnings("NullAway.Init")
    CompassSection(Section kind) {
        this.id = Ids.next();
        this.kind = kind;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
