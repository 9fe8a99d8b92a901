package app.rebound.goal;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What the person noted on the way to a goal. */
@Entity
class GoalNote {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Goal goal;

    private String text;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected GoalNote() {}

    @SuppressWarnings("NullAway.Init")
    GoalNote(Goal goal, String text, Instant writtenAt) {
        this.id = Ids.next();
        this.goal = goal;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    GoalDetails.Note details() {
        return new GoalDetails.Note(text, writtenAt);
    }
}
