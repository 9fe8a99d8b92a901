package app.rebound.transfer.restore;

import app.rebound.account.OwnAccount;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.journal.JournalRewritten;
import app.rebound.transfer.format.JournalFormat;
import app.rebound.transfer.format.JournalRows;
import app.rebound.transfer.format.ThingKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a journal's file back, whole or not at all: into an empty journal as it was, into another by adding what it lacks.
 */
@Service
public class Restore {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final JournalFormat format;
    private final JournalReader reader;
    private final JournalRows rows;
    private final ReadBack readBack;
    private final JournalRevisions revisions;
    private final CurrentJournal journal;
    private final OwnAccount account;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Semaphore turn = new Semaphore(1, true);

    Restore(
            JournalFormat format,
            JournalReader reader,
            JournalRows rows,
            ReadBack readBack,
            JournalRevisions revisions,
            CurrentJournal journal,
            OwnAccount account,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.format = format;
        this.reader = reader;
        this.rows = rows;
        this.readBack = readBack;
        this.revisions = revisions;
        this.journal = journal;
        this.account = account;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What a file does to the current journal.
     *
     * @param intoEmpty whether there was nothing before
     * @param added how many things of each kind
     * @param same how many are there as they are in the file
     */
    record Outcome(boolean intoEmpty, Map<ThingKind, Integer> added, int same, List<Merging.Difference> differences) {

        /** How many of a kind are new. */
        int added(String kind) {
            return added.entrySet().stream()
                    .filter(one -> one.getKey().name().equals(kind))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        int addedInAll() {
            return added.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * What would happen, and does not.
     *
     * @throws NotRestorable if the file cannot be restored
     */
    Outcome rehearse(Path file) {
        return inTurn(() -> run(merging -> reader.read(file, merging), id -> false, true));
    }

    /**
     * Brings the file in.
     *
     * @param taken which of the things that differ become as they are in the file
     * @throws NotRestorable if the file cannot be restored; then nothing has changed
     */
    Outcome restore(Path file, Predicate<UUID> taken) {
        return inTurn(() -> run(merging -> reader.read(file, merging), taken, false));
    }

    /**
     * Brings in what is told, and changes nothing that is there.
     *
     * @throws RuntimeException if it cannot be restored; then nothing has changed
     */
    public void restore(Consumer<JournalReader.Listener> telling) {
        run(telling, id -> false, false);
    }

    /** One file after the other, so that many large ones leave connections to everybody else: none is held while it waits. */
    private Outcome inTurn(Supplier<Outcome> work) {
        try {
            if (!turn.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new QueryTimeoutException("Another journal is being restored");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("The program stops", stopped);
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private Outcome run(Consumer<JournalReader.Listener> telling, Predicate<UUID> taken, boolean rehearsal) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (rehearsal) {
                status.setRollbackOnly();
            }
            return merge(telling, taken);
        }));
    }

    private Outcome merge(Consumer<JournalReader.Listener> telling, Predicate<UUID> taken) {
        revisions.lock();
        var empty = rows.isEmpty(format.kinds());
        if (empty) {
            var all = format.kinds();
            for (var at = all.size() - 1; at >= 0; at--) {
                rows.deleteAll(all.get(at));
            }
        }
        var merging = new Merging(format, rows, taken);
        try {
            telling.accept(merging);
        } catch (DataIntegrityViolationException refused) {
            throw new NotRestorable("restore.not.rules", merging.lastKind());
        }
        readBack.all();
        if (empty) {
            var now = account.settings();
            merging.choices()
                    .ifPresent(choices -> account.change(
                            now.version(), choices.in(now.choices().zone())));
        }
        revisions.raise(journal.id());
        events.publishEvent(new JournalRewritten());
        return new Outcome(empty, merging.added(), merging.same(), merging.differences());
    }
}
