package app.rebound.goal;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the person noted on the way to a goal. */
@Entity
class GoalNote {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Goal goal;

    private @Nullable String text;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @SuppressWarnings("NullAway.Init")
    protected GoalNote() {}

    @SuppressWarnings("NullAway.Init")
    GoalNote(Goal goal, GoalDetails.Note note) {
        this.id = note.id() == null ? Ids.next() : note.id();
        this.goal = goal;
        this.writtenAt = note.writtenAt();
        say(note);
    }

    /** Other words; it was written when it was written. */
    final void say(GoalDetails.Note note) {
        text = note.text();
        decision = note.decision();
    }

    boolean is(@Nullable UUID note) {
        return id.equals(note);
    }

    GoalDetails.Note details() {
        return new GoalDetails.Note(id, text, writtenAt, decision);
    }
}
