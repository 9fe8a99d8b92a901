package app.rebound.platform.journal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The revision of a journal: a number that every write in it raises in the same transaction. Whoever reads it first and
 * the journal afterwards can keep what was computed for as long as the revision stands.
 *
 * <p>One of the few places that talk SQL past the tenant filter: it binds the journal itself.
 */
@Component
public class JournalRevisions {

    private static final long GONE = -1;

    private final JdbcClient jdbc;
    private final CurrentJournal journal;

    JournalRevisions(JdbcClient jdbc, CurrentJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The revision of the current journal, as last committed; of one that was deleted a moment ago, one of its own. */
    public long current() {
        return of(journal.id());
    }

    /** The revision of a journal, as the running transaction sees it. */
    long of(UUID journalId) {
        return jdbc.sql("select revision from journal where id = ?")
                .param(journalId)
                .query(Long.class)
                .optional()
                .orElse(GONE);
    }

    /** Lets no other transaction write in the current journal until the running one ends: what it reads stays true. */
    public void lock() {
        // Not "for update": on PostgreSQL that would wait for whoever has just inserted a row of this journal.
        jdbc.sql("update journal set revision = revision where id = ?")
                .param(journal.id())
                .update();
    }

    /** Raises the revision of a journal within the running transaction. */
    public void raise(UUID journalId) {
        jdbc.sql("update journal set revision = revision + 1 where id = ?")
                .param(journalId)
                .update();
    }
}
