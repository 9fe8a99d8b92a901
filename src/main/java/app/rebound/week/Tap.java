package app.rebound.week;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That the person did something once, on a day. */
@Entity
@Table(name = "week_tap")
class Tap {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    private UUID targetId;
    private LocalDate happenedOn;

    @SuppressWarnings("NullAway.Init")
    protected Tap() {}

    @SuppressWarnings("NullAway.Init")
    Tap(UUID targetId, LocalDate happenedOn) {
        this.id = Ids.next();
        this.targetId = targetId;
        this.happenedOn = happenedOn;
    }

    UUID id() {
        return id;
    }
}
