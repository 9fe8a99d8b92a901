package app.rebound.transfer.calendar;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the journal that a secret address belongs to. It asks for all journals, since no journal is open yet when a
 * calendar program comes, and tells nothing but the id.
 */
@Component
class FeedOwners {

    private final JdbcClient jdbc;

    FeedOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> journalOf(FeedSecret secret) {
        return jdbc.sql("""
                        select journal_id from calendar_feed feed where secret_hash = ? and not exists (
                          select 1 from account where account.journal_id = feed.journal_id and account.closed)
                        """).param(secret.hash()).query(UUID.class).optional();
    }
}
