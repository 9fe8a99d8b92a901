package app.rebound.support;

import app.rebound.platform.journal.NeverShared;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Someone the person can lean on. */
@Entity
@NeverShared
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.SUPPORTER, name = "name")
class Supporter {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SupporterId id;

    @TenantId
    private UUID journalId;

    private String name;
    private String ways;
    private @Nullable String ownWay;
    private @Nullable String phone;
    private @Nullable String mail;
    private @Nullable String other;
    private @Nullable LocalDate spokeOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Supporter() {}

    @SuppressWarnings("NullAway.Init")
    Supporter(SupporterId id, SupporterDetails details) {
        this.id = id;
        revise(details);
    }

    @PostLoad
    void check() {
        Way.of(ways);
    }

    final void revise(SupporterDetails details) {
        name = details.name();
        ways = Way.stored(details.ways());
        ownWay = details.ownWay();
        phone = details.phone();
        mail = details.mail();
        other = details.other();
        spokeOn = details.spokeOn();
    }

    @Nullable
    Long version() {
        return version;
    }

    Stored<SupporterId, SupporterDetails> stored() {
        return new Stored<>(id, new SupporterDetails(name, Way.of(ways), ownWay, phone, mail, other, spokeOn), version);
    }
}
