package app.rebound.goal;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A small step towards a goal. */
@Entity
class GoalStep {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Goal goal;

    private int place;
    private String text;
    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway.Init")
    protected GoalStep() {}

    @SuppressWarnings("NullAway.Init")
    GoalStep(Goal goal, int place, String text, @Nullable LocalDate doneOn) {
        this.id = Ids.next();
        this.goal = goal;
        this.place = place;
        this.text = text;
        this.doneOn = doneOn;
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

    void rename(String words) {
        text = words;
    }

    boolean is(UUID step) {
        return id.equals(step);
    }

    int place() {
        return place;
    }

    GoalDetails.Step details() {
        return new GoalDetails.Step(id, text, doneOn);
    }
}
