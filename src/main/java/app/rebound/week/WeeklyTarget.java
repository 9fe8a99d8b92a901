package app.rebound.week;

import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something a person would like a week to have in it. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.TARGET, name = "label", code = "activity", codes = "activity.")
class WeeklyTarget {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Enumerated(EnumType.STRING)
    private Activity activity;

    private @Nullable String label;

    @OneToMany(mappedBy = "target", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("fromOn")
    private List<PlannedTimes> plans = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WeeklyTarget() {}

    @SuppressWarnings("NullAway.Init")
    WeeklyTarget(UUID id, Activity activity, @Nullable String label) {
        this.id = id;
        this.activity = activity;
        this.label = label;
    }

    /** Gives a target of the person's own other words. */
    void call(@Nullable String label) {
        this.label = label;
    }

    /** From a week on, so often; the weeks before it stay as they were planned. */
    void plan(Week from, int times) {
        if (plannedIn(from) == times) {
            return;
        }
        var same = plans.stream().filter(plan -> plan.from().equals(from)).findFirst();
        same.ifPresentOrElse(plan -> plan.change(times), () -> plans.add(new PlannedTimes(this, from, times)));
    }

    /** How often in that week; 0 if it is not for now. */
    int plannedIn(Week week) {
        return plans.stream()
                .filter(plan -> !plan.from().monday().isAfter(week.monday()))
                .reduce((earlier, later) -> later)
                .map(PlannedTimes::times)
                .orElse(0);
    }

    UUID id() {
        return id;
    }

    Activity activity() {
        return activity;
    }

    @Nullable
    String label() {
        return label;
    }
}
