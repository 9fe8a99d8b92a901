package app.rebound.platform.removal;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalRevisions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removal with a way back. A removed row is marked and from then on invisible to every query ({@code @SQLRestriction} on
 * its entity); after {@link #KEPT} it is deleted for good, with all that hangs on it.
 *
 * <p>One of the few places that talk SQL past the tenant filter: it binds the journal itself.
 */
@Service
@Transactional
public class RemovedItems {

    /** How long a removed item can be put back. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String ONE = " where id = ? and journal_id = ? and removed_at is ";

    private final JdbcClient jdbc;
    private final CurrentJournal journal;
    private final JournalRevisions revisions;
    private final RemovableRows rows;
    private final List<RemovalWitness> witnesses;
    private final Clock clock;

    RemovedItems(
            JdbcClient jdbc,
            CurrentJournal journal,
            JournalRevisions revisions,
            RemovableRows rows,
            List<RemovalWitness> witnesses,
            Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.revisions = revisions;
        this.rows = rows;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /** Takes an item out; false if the current journal has no such item. */
    public boolean remove(Removable kind, UUID id) {
        // The journal first, as every other change does: in another order, two would wait for each other.
        revisions.lock();
        witnesses.forEach(witness -> witness.changes(kind, id));
        return raisingRevision(jdbc.sql("update %s set removed_at = ?".formatted(table(kind)) + ONE + "null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id, journal.id())
                .update());
    }

    /** Takes many items out at once; those that the current journal does not have, or no longer has, are passed over. */
    void remove(Removable kind, Collection<UUID> ids) {
        revisions.lock();
        ids.forEach(id -> witnesses.forEach(witness -> witness.changes(kind, id)));
        raisingRevision(jdbc.sql(
                        "update %s set removed_at = :now where journal_id = :journal and removed_at is null and id in (:ids)"
                                .formatted(table(kind)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("journal", journal.id())
                .param("ids", ids)
                .update());
    }

    /** Which of some items the current journal has. */
    @Transactional(readOnly = true)
    List<UUID> there(Removable kind, Collection<UUID> ids) {
        return jdbc.sql("select id from %s where journal_id = :journal and removed_at is null and id in (:ids)"
                        .formatted(table(kind)))
                .param("journal", journal.id())
                .param("ids", ids)
                .query(UUID.class)
                .list();
    }

    /** Puts an item back, and what it is a part of; false if it is not among the removed ones of the current journal. */
    public boolean restore(Removable kind, UUID id) {
        revisions.lock();
        var back = raisingRevision(jdbc.sql("update %s set removed_at = null".formatted(table(kind)) + ONE + "not null")
                .params(id, journal.id())
                .update());
        var whole = rows.of(kind).within();
        if (back && whole != null) {
            jdbc.sql("select %s from %s t where t.id = ? and t.journal_id = ?"
                            .formatted(rows.of(kind).way().part(), table(kind)))
                    .params(id, journal.id())
                    .query(UUID.class)
                    .optional()
                    .ifPresent(part -> restore(whole, part));
        }
        witnesses.forEach(witness -> witness.changes(kind, id));
        return back;
    }

    /** Deletes a removed item for good, with all that hangs on it; false if it is not among the removed ones. */
    public boolean forget(Removable kind, UUID id) {
        revisions.lock();
        return raisingRevision(jdbc.sql("delete from " + table(kind) + ONE + "not null")
                .params(id, journal.id())
                .update());
    }

    /** Deletes the removed items that stand where a new one is to be: of some, there is only one of a kind. */
    public void makeRoom(Removable kind, String column, Object value) {
        jdbc.sql("delete from %s where %s = ? and journal_id = ? and removed_at is not null"
                        .formatted(table(kind), column))
                .params(value, journal.id())
                .update();
    }

    /** Whether an item of the current journal is among the removed ones: its id is still taken. */
    @Transactional(readOnly = true)
    public boolean has(Removable kind, UUID id) {
        return isAny(kind, ONE + "not null", id);
    }

    /** Whether the current journal has an item of that id, removed or not. */
    @Transactional(readOnly = true)
    public boolean isTaken(Removable kind, UUID id) {
        return isAny(kind, " where id = ? and journal_id = ?", id);
    }

    private boolean isAny(Removable kind, String which, UUID id) {
        return jdbc.sql("select count(*) from " + table(kind) + which)
                        .params(id, journal.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Deletes for good what was removed long enough ago, in every journal. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void purge() {
        var before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        for (var kind : Removable.values()) {
            jdbc.sql("delete from %s where removed_at < ?".formatted(table(kind)))
                    .param(before)
                    .update();
        }
    }

    private String table(Removable kind) {
        return rows.of(kind).table();
    }

    private boolean raisingRevision(int rows) {
        if (rows > 0) {
            revisions.raise(journal.id());
        }
        return rows > 0;
    }
}
