package app.rebound.compass.fit;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A value or a deal-breaker that an application touches. */
@Entity
class FitTouch {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private ApplicationFit fit;

    private UUID lineId;

    @SuppressWarnings("NullAway.Init")
    protected FitTouch() {}

    @SuppressWarnings("NullAway.Init")
    FitTouch(ApplicationFit fit, UUID lineId) {
        this.id = Ids.next();
        this.fit = fit;
        this.lineId = lineId;
    }

    UUID line() {
        return lineId;
    }
}
