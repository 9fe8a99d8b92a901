package app.rebound.support.care;

import app.rebound.platform.journal.Ids;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That the person did it once, and how heavy it was before and after. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.CARE_LOG, day = "done_on", within = Removable.CARE_ACTIVITY, part = "activity_id")
class CareLog {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "activity_id"))
    private CareActivityId activityId;

    private LocalDate doneOn;
    private @Nullable Short heavyBefore;
    private @Nullable Short heavyAfter;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CareLog() {}

    @SuppressWarnings("NullAway.Init")
    CareLog(CareActivityId activityId, LocalDate doneOn) {
        this.id = Ids.next();
        this.activityId = activityId;
        this.doneOn = doneOn;
    }

    void say(LocalDate doneOn, @Nullable Short before, @Nullable Short after) {
        this.doneOn = doneOn;
        this.heavyBefore = before;
        this.heavyAfter = after;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
