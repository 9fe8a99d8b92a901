package app.rebound.platform.removal;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.RemovableRows.Rows;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of the sample journey: taken out and put back as one. What the person added to or changed in an item of it makes
 * that item theirs: it stays when the others go.
 *
 * <p>One of the few places that talk SQL past the tenant filter: it binds the journal itself.
 */
@Service
@Transactional
public class SampleRows {

    /** No journey takes longer to be written; what came later than that was not part of it. */
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(1);

    private static final String MARKED = " from %s where journal_id = :journal and sample and removed_at is null";

    private final JdbcClient jdbc;
    private final EntityManager entityManager;
    private final CurrentJournal journal;
    private final JournalRevisions revisions;
    private final RemovableRows rows;
    private final RowTrees trees;
    private final List<RemovalWitness> witnesses;
    private final Clock clock;

    SampleRows(
            JdbcClient jdbc,
            EntityManager entityManager,
            CurrentJournal journal,
            JournalRevisions revisions,
            RemovableRows rows,
            RowTrees trees,
            List<RemovalWitness> witnesses,
            Clock clock) {
        this.jdbc = jdbc;
        this.entityManager = entityManager;
        this.journal = journal;
        this.revisions = revisions;
        this.rows = rows;
        this.trees = trees;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /** Remembers what the journey is like now that it is there, so that it is known later what the person made of it. */
    public void seal() {
        entityManager.flush();
        forgetPrints();
        marked().forEach((kind, ids) -> trees.of(kind.table(), ids)
                .forEach((id, tree) -> jdbc.sql("insert into sample_print (id, journal_id, print) values (?, ?, ?)")
                        .params(id, journal.id(), tree.print())
                        .update()));
    }

    /**
     * Takes the journey out.
     *
     * @return how many items stay, because the person added something to them
     */
    public int remove() {
        revisions.lock();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var prints = prints();
        var marked = marked();
        var written = written(marked);
        var kept = 0;
        for (var kind : marked.keySet()) {
            var theirs = new HashSet<UUID>();
            trees.of(kind.table(), marked.get(kind)).forEach((id, tree) -> {
                var print = prints.get(id);
                if (print == null ? tree.latest().isAfter(written) : !print.equals(tree.print())) {
                    theirs.add(id);
                }
            });
            theirs.forEach(id -> jdbc.sql(
                            "update %s set sample = false where id = ? and journal_id = ?".formatted(kind.table()))
                    .params(id, journal.id())
                    .update());
            kept += theirs.size();
            marked.get(kind).stream().filter(id -> !theirs.contains(id)).forEach(id -> tell(kind, id));
            jdbc.sql(("update %s set removed_at = :now where id in (select id" + MARKED + ")")
                            .formatted(kind.table(), kind.table()))
                    .param("now", now)
                    .param("journal", journal.id())
                    .update();
        }
        jdbc.sql("delete from sample_removal where journal_id = ?")
                .param(journal.id())
                .update();
        jdbc.sql("insert into sample_removal (journal_id, removed_at) values (?, ?)")
                .params(journal.id(), now)
                .update();
        revisions.raise(journal.id());
        return kept;
    }

    /** When the journey was taken out; empty if there is none to put back. */
    @Transactional(readOnly = true)
    public Optional<Instant> removedAt() {
        return jdbc.sql("select removed_at from sample_removal where journal_id = ?")
                .param(journal.id())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Puts the journey back; false if there is none to put back. */
    public boolean restore() {
        var back = end("update %s set removed_at = null");
        marked().forEach((kind, ids) -> ids.forEach(id -> tell(kind, id)));
        return back;
    }

    private void tell(Rows kind, UUID id) {
        witnesses.forEach(witness -> witness.changes(kind.kind(), id));
    }

    /** Deletes the journey that was taken out for good; false if there is none. */
    public boolean forget() {
        return end("delete from %s");
    }

    private boolean end(String change) {
        revisions.lock();
        var took = removedAt().isPresent();
        for (var kind : sampled()) {
            jdbc.sql((change + " where journal_id = :journal and removed_at in"
                                    + " (select s.removed_at from sample_removal s where s.journal_id = :journal)")
                            .formatted(kind.table()))
                    .param("journal", journal.id())
                    .update();
        }
        jdbc.sql("delete from sample_removal where journal_id = ?")
                .param(journal.id())
                .update();
        if (took) {
            revisions.raise(journal.id());
        }
        return took;
    }

    private List<Rows> sampled() {
        return rows.all().stream()
                .filter(kind -> trees.columns(kind.table()).contains("sample"))
                .toList();
    }

    private Map<Rows, List<UUID>> marked() {
        var marked = new HashMap<Rows, List<UUID>>();
        for (var kind : sampled()) {
            marked.put(
                    kind,
                    jdbc.sql(("select id" + MARKED).formatted(kind.table()))
                            .param("journal", journal.id())
                            .query(UUID.class)
                            .list());
        }
        return marked;
    }

    private Map<UUID, String> prints() {
        return jdbc
                .sql("select id, print from sample_print where journal_id = ?")
                .param(journal.id())
                .query((found, at) -> Map.entry(found.getObject("id", UUID.class), found.getString("print")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void forgetPrints() {
        jdbc.sql("delete from sample_print where journal_id = ?")
                .param(journal.id())
                .update();
    }

    /** A journey that is older than its prints was there when the last of its items had been written. */
    private static Instant written(Map<Rows, List<UUID>> marked) {
        return marked.values().stream()
                .flatMap(List::stream)
                .map(RowTrees::mintedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .plus(WRITTEN_WITHIN);
    }
}
