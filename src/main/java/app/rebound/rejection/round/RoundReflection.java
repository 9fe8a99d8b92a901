package app.rebound.rejection.round;

import app.rebound.application.round.RoundId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a person wrote about one round. Its version also guards the feelings beside it. */
@Entity
class RoundReflection {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId roundId;

    @TenantId
    private UUID journalId;

    private @Nullable String wentWell;
    private @Nullable String wasHard;
    private @Nullable String nextTime;
    private LocalDate writtenOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RoundReflection() {}

    @SuppressWarnings("NullAway.Init")
    RoundReflection(RoundId roundId, RoundWords words, LocalDate writtenOn) {
        this.roundId = roundId;
        this.writtenOn = writtenOn;
        rewrite(words);
    }

    final void rewrite(RoundWords words) {
        wentWell = words.wentWell();
        wasHard = words.wasHard();
        nextTime = words.nextTime();
    }

    RoundWords words() {
        return new RoundWords(wentWell, wasHard, nextTime);
    }

    @Nullable
    Long version() {
        return version;
    }
}
