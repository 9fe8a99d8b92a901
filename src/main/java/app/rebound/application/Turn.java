package app.rebound.application;

import app.rebound.application.StoredTurn.TurnKind;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Something that happened to an application on a day: it ended, came back, had an offer. */
@Entity
@Table(name = "application_turn")
class Turn {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    @Enumerated(EnumType.STRING)
    private TurnKind kind;

    private LocalDate turnedOn;

    @SuppressWarnings("NullAway.Init")
    protected Turn() {}

    @SuppressWarnings("NullAway.Init")
    Turn(ApplicationId applicationId, TurnKind kind, LocalDate day) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.kind = kind;
        this.turnedOn = day;
    }

    TurnKind kind() {
        return kind;
    }
}
