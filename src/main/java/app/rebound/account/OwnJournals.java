package app.rebound.account;

import app.rebound.platform.journal.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes and deletes the journals of accounts. Past the tenant filter: a journal that begins or ends is nobody's yet, or no more. */
@Component
class OwnJournals {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OwnJournals(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** A new, empty one. */
    UUID create() {
        var id = Ids.next();
        jdbc.sql("insert into journal (id, revision, created_at) values (?, 0, ?)")
                .params(id, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Deletes one with everything in it, its account too if that still has it. */
    void delete(UUID journal) {
        jdbc.sql("delete from journal where id = ?").param(journal).update();
        events.publishEvent(new JournalDeleted(journal));
    }
}
