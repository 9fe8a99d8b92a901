package app.rebound.question;

import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;

/** Something a person wants to have watched. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.QUESTION, day = "asked_on")
class AskedQuestion {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private QuestionId id;

    @TenantId
    private UUID journalId;

    private String finding;
    private LocalDate askedOn;
    private boolean ofAll;

    @SuppressWarnings("NullAway.Init")
    protected AskedQuestion() {}

    @SuppressWarnings("NullAway.Init")
    AskedQuestion(QuestionId id, String finding, LocalDate askedOn, boolean ofAll) {
        this.id = id;
        this.finding = finding;
        this.askedOn = askedOn;
        this.ofAll = ofAll;
    }

    StoredQuestion stored() {
        return new StoredQuestion(id, finding, askedOn, ofAll);
    }
}
