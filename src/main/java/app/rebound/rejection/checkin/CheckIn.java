package app.rebound.rejection.checkin;

import app.rebound.platform.journal.Ids;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.feeling.EntryFeelings;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That the person said on a day how a rejection feels, and what they see differently. The ratings are kept as feelings. */
@Entity
class CheckIn {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private RejectionId rejectionId;

    private LocalDate madeOn;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {}

    @SuppressWarnings("NullAway.Init")
    CheckIn(RejectionId rejectionId, LocalDate madeOn) {
        this.id = Ids.next();
        this.rejectionId = rejectionId;
        this.madeOn = madeOn;
    }

    void say(@Nullable String words) {
        this.words = words;
    }

    RejectionId rejectionId() {
        return rejectionId;
    }

    StoredCheckIn view(EntryFeelings felt) {
        return new StoredCheckIn(madeOn, felt.atCheckIns().getOrDefault(madeOn, Map.of()), words, version);
    }

    @Nullable
    Long version() {
        return version;
    }
}
