package app.rebound.rejection.day;

import app.rebound.application.ApplicationId;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something written on a day. Its version also guards the feelings beside it. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.DAY_LINE, name = "words", day = "written_on")
class DayLine {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DayLineId id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private @Nullable ApplicationId applicationId;

    private LocalDate writtenOn;
    private String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DayLine() {}

    @SuppressWarnings("NullAway.Init")
    DayLine(DayLineId id, DayLineDetails details) {
        this.id = id;
        revise(details);
    }

    final void revise(DayLineDetails details) {
        applicationId = details.application();
        writtenOn = details.writtenOn();
        words = details.words();
    }

    DayLineId id() {
        return id;
    }

    DayLineDetails details() {
        return new DayLineDetails(writtenOn, words, applicationId);
    }

    @Nullable
    Long version() {
        return version;
    }
}
