package app.rebound.rejection.feeling;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One emotion beside a round's reflection or a line of a day. Its intensity may be missing. */
@Entity
@Table(name = "felt")
class FeltWord {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    private @Nullable UUID roundId;
    private @Nullable UUID dayLineId;
    private String emotion;
    private @Nullable Short intensity;

    @SuppressWarnings("NullAway.Init")
    protected FeltWord() {}

    @SuppressWarnings("NullAway.Init")
    FeltWord(FeltBeside beside, UUID what, String emotion, @Nullable Integer intensity) {
        this.id = Ids.next();
        this.roundId = beside == FeltBeside.ROUND ? what : null;
        this.dayLineId = beside == FeltBeside.DAY_LINE ? what : null;
        this.emotion = emotion;
        this.intensity = intensity == null ? null : intensity.shortValue();
    }

    UUID what() {
        return roundId == null ? Objects.requireNonNull(dayLineId) : roundId;
    }

    String emotion() {
        return emotion;
    }

    @Nullable
    Integer intensity() {
        return intensity == null ? null : intensity.intValue();
    }
}
