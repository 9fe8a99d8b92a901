package app.rebound.goal;

import app.rebound.goal.GoalDetails.StoredStep;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A small step towards a goal. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.GOAL_STEP, name = "text", within = Removable.GOAL, part = "goal_id")
class GoalStep {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Goal goal;

    /** Where it stands, and whether it is done, is no part of what its page edits. */
    @OptimisticLock(excluded = true)
    private int place;

    private String text;
    private @Nullable LocalDate dueOn;

    @OptimisticLock(excluded = true)
    private @Nullable LocalDate doneOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GoalStep() {}

    @SuppressWarnings("NullAway.Init")
    GoalStep(Goal goal, int place, GoalDetails.Step step) {
        this.id = step.id() == null ? Ids.next() : step.id();
        this.goal = goal;
        this.place = place;
        this.text = step.text();
        this.dueOn = step.dueOn();
        this.doneOn = step.doneOn();
    }

    /** Done twice is done once: the first day counts. */
    void complete(LocalDate today) {
        if (doneOn == null) {
            doneOn = today;
        }
    }

    void takeBack() {
        doneOn = null;
    }

    void revise(String words, @Nullable LocalDate day) {
        text = words;
        dueOn = day;
    }

    void changePlacesWith(GoalStep other) {
        var mine = place;
        place = other.place;
        other.place = mine;
    }

    boolean is(UUID step) {
        return id.equals(step);
    }

    @Nullable
    Long version() {
        return version;
    }

    int place() {
        return place;
    }

    StoredStep stored() {
        return new StoredStep(id, text, dueOn, version);
    }

    GoalDetails.Step details() {
        return new GoalDetails.Step(id, text, dueOn, doneOn);
    }
}
