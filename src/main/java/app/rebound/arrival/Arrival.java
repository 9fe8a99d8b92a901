package app.rebound.arrival;

import app.rebound.application.ApplicationId;
import app.rebound.goal.GoalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something the person has come to; its id is that of the application or the goal. */
@Entity
class Arrival {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private @Nullable ApplicationId applicationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
    private @Nullable GoalId goalId;

    @Enumerated(EnumType.STRING)
    private ArrivalKind kind;

    private LocalDate arrivedOn;
    private boolean movedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Arrival() {}

    @SuppressWarnings("NullAway.Init")
    private Arrival(UUID id, ArrivalKind kind) {
        this.id = id;
        this.kind = kind;
    }

    static Arrival of(ApplicationId application, ArrivalKind kind) {
        var arrival = new Arrival(application.value(), kind);
        arrival.applicationId = application;
        return arrival;
    }

    static Arrival of(GoalId goal) {
        var arrival = new Arrival(goal.value(), ArrivalKind.GOAL);
        arrival.goalId = goal;
        return arrival;
    }

    /** Come to once more: it is shown once more. */
    void at(ArrivalKind reached, LocalDate day) {
        kind = reached;
        arrivedOn = day;
        movedOn = false;
    }

    void moveOn() {
        movedOn = true;
    }

    UUID id() {
        return id;
    }

    ArrivalKind kind() {
        return kind;
    }

    @Nullable
    ApplicationId application() {
        return applicationId;
    }

    @Nullable
    GoalId goal() {
        return goalId;
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    boolean hasMovedOn() {
        return movedOn;
    }
}
