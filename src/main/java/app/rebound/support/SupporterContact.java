package app.rebound.support;

import app.rebound.platform.journal.Ids;
import app.rebound.platform.journal.NeverShared;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That the person reached out to a supporter, and a line on how it went. */
@Entity
@NeverShared
@SQLRestriction("removed_at is null")
@WayBack(
        value = Removable.CONTACT,
        name = "words",
        day = "reached_on",
        within = Removable.SUPPORTER,
        part = "supporter_id")
class SupporterContact {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "supporter_id"))
    private SupporterId supporterId;

    private LocalDate reachedOn;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SupporterContact() {}

    @SuppressWarnings("NullAway.Init")
    SupporterContact(SupporterId supporterId, LocalDate reachedOn) {
        this.id = Ids.next();
        this.supporterId = supporterId;
        this.reachedOn = reachedOn;
    }

    void revise(LocalDate reachedOn, @Nullable String words) {
        this.reachedOn = reachedOn;
        this.words = words;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
