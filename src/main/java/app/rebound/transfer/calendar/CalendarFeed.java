package app.rebound.transfer.calendar;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The address at which a calendar program reads the journal's days, as the hash that it is found by. */
@Entity
class CalendarFeed {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    private String secretHash;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    @SuppressWarnings("NullAway.Init")
    CalendarFeed(FeedSecret secret) {
        this.id = Ids.next();
        change(secret);
    }

    final void change(FeedSecret secret) {
        this.secretHash = secret.hash();
    }
}
