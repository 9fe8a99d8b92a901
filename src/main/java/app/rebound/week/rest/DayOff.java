package app.rebound.week.rest;

import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A day, or several in a row, on which nothing is expected. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.DAY_OFF, code = "kind", codes = "off.", day = "from_on")
class DayOff {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Enumerated(EnumType.STRING)
    private OffKind kind;

    private LocalDate fromOn;
    private LocalDate toOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DayOff() {}

    @SuppressWarnings("NullAway.Init")
    DayOff(UUID id, OffKind kind, LocalDate fromOn, LocalDate toOn) {
        this.id = id;
        revise(kind, fromOn, toOn);
    }

    final void revise(OffKind kind, LocalDate fromOn, LocalDate toOn) {
        this.kind = kind;
        this.fromOn = fromOn;
        this.toOn = toOn;
    }

    @Nullable
    Long version() {
        return version;
    }

    Off off() {
        return new Off(id, kind, fromOn, toOn);
    }
}
