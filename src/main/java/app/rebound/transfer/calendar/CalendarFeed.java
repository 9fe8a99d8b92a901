package app.rebound.transfer.calendar;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The address at which a calendar program reads the journal's days. The secret is kept as it is, since its page shows it
 * again: whoever can read this row can read the journal itself, and needs no address.
 */
@Entity
class CalendarFeed {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    private String secret;
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
        this.secret = secret.text();
        this.secretHash = secret.hash();
    }

    String secret() {
        return secret;
    }
}
