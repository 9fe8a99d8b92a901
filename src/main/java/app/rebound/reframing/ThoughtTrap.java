package app.rebound.reframing;

import app.rebound.platform.journal.Ids;
import app.rebound.reframing.trap.MarkedTrap;
import app.rebound.reframing.trap.Trap;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One trap that the person saw in the thought of a record. */
@Entity
class ThoughtTrap {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Enumerated(EnumType.STRING)
    private @Nullable Trap trap;

    private @Nullable String label;

    @SuppressWarnings("NullAway.Init")
    protected ThoughtTrap() {}

    @SuppressWarnings("NullAway.Init")
    ThoughtTrap(MarkedTrap marked) {
        this.id = Ids.next();
        this.trap = marked.trap();
        this.label = marked.label();
    }

    MarkedTrap marked() {
        return new MarkedTrap(trap, label);
    }
}
