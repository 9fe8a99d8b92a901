package app.rebound.week;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** How often a week, from a week on. */
@Entity
class PlannedTimes {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private WeeklyTarget target;

    private LocalDate fromOn;
    private int times;

    @SuppressWarnings("NullAway.Init")
    protected PlannedTimes() {}

    @SuppressWarnings("NullAway.Init")
    PlannedTimes(WeeklyTarget target, Week from, int times) {
        this.id = Ids.next();
        this.target = target;
        this.fromOn = from.monday();
        this.times = times;
    }

    @PostLoad
    void check() {
        from();
    }

    void change(int times) {
        this.times = times;
    }

    Week from() {
        return new Week(fromOn);
    }

    int times() {
        return times;
    }
}
