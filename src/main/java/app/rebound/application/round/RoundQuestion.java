package app.rebound.application.round;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A question that was asked in a round, and how the answer went. */
@Entity
class RoundQuestion {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Round round;

    private int place;
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable Went went;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected RoundQuestion() {}

    @SuppressWarnings("NullAway.Init")
    RoundQuestion(Round round, String text) {
        this.id = Ids.next();
        this.round = round;
        this.text = text;
    }

    void answered(int place, @Nullable Went went, @Nullable String note) {
        this.place = place;
        this.went = went;
        this.note = note;
    }

    boolean asks(String question) {
        return text.equals(question);
    }

    RoundDetails.Question details() {
        return new RoundDetails.Question(id, text, went, note);
    }
}
