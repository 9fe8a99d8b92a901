package app.rebound.platform.aside;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One thing that was put aside. */
@Entity
@Table(name = "put_aside")
class AsideItem {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    private String item;
    private @Nullable String evidence;
    private @Nullable LocalDate untilOn;
    private Instant putAt;

    @SuppressWarnings("NullAway.Init")
    protected AsideItem() {}

    @SuppressWarnings("NullAway.Init")
    AsideItem(String item) {
        this.id = Ids.next();
        this.item = item;
    }

    void put(@Nullable String evidence, @Nullable LocalDate until, Instant now) {
        this.evidence = evidence;
        this.untilOn = until;
        this.putAt = now;
    }

    String item() {
        return item;
    }

    AsideItems.Terms terms() {
        return new AsideItems.Terms(evidence, untilOn);
    }
}
