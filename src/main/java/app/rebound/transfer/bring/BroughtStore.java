package app.rebound.transfer.bring;

import app.rebound.account.JournalDeleted;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.CleanText;
import app.rebound.platform.journal.CurrentJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What people have brought and not confirmed yet: each thing for its own journal alone, few at a time, for an hour. The
 * files are in a folder that only the program reads, and go with the thing, at the end of the program, and at the next start.
 * What pages say they have left goes sooner.
 */
@Component
public class BroughtStore implements DisposableBean {

    /** How long something waits to be confirmed. */
    public static final Duration KEPT = Duration.ofHours(1);

    /** How long it waits once no page shows it: for whoever comes back, or looks at what they kept in between. */
    public static final Duration KEPT_WHEN_LEFT = Duration.ofMinutes(10);

    static final int MOST_OF_A_JOURNAL = 4;
    static final int MOST = 64;
    static final long MOST_BYTES = 8L << 30;

    private static final Logger log = LoggerFactory.getLogger(BroughtStore.class);
    private static final int NAME = 160;

    private final BroughtFolder folder;
    private final CurrentJournal journal;
    private final Clock clock;
    private final Map<BroughtId, Brought> all = new LinkedHashMap<>();

    BroughtStore(BroughtFolder folder, CurrentJournal journal, Clock clock) {
        this.folder = folder;
        this.journal = journal;
        this.clock = clock;
    }

    /** Puts something into a new file. */
    public interface Filling {
        void into(Path file) throws IOException;
    }

    /**
     * Takes something in for the current journal; what it has brought before may have to make room.
     *
     * @param name of its file, or null if it was pasted
     * @throws IOException if it cannot be written
     * @throws NoRoom if others have brought too much at the moment
     */
    public Brought take(@Nullable String name, Filling filling) throws IOException {
        forgetOld();
        var id = BroughtId.next();
        var file = folder.file(id.toString());
        try {
            filling.into(file);
            var brought = new Brought(id, journal.id(), plain(name), file, Files.size(file), clock.instant());
            add(brought);
            return brought;
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    private synchronized void add(Brought brought) {
        var own = all.values().stream()
                .filter(one -> one.journal().equals(brought.journal()))
                .sorted(Comparator.comparing(Brought::since))
                .toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_A_JOURNAL + 1)).forEach(this::remove);
        var bytes = all.values().stream().mapToLong(Brought::size).sum();
        if (all.size() >= MOST || bytes + brought.size() > MOST_BYTES) {
            throw new NoRoom();
        }
        all.put(brought.id(), brought);
    }

    /** There is too much of others at the moment. */
    static final class NoRoom extends RuntimeException {
        NoRoom() {
            super("Too much has been brought and not confirmed");
        }
    }

    /** Some programs send the folders too. */
    private static @Nullable String plain(@Nullable String name) {
        var clean = name == null ? "" : CleanText.clean(name.replaceFirst("(?s).*[/\\\\]", ""));
        return clean.isBlank() ? null : CleanText.clean(clean.substring(0, Math.min(NAME, clean.length())));
    }

    /**
     * Something the current journal has brought.
     *
     * @throws NotFound if it has not, or has left or confirmed it
     */
    public Brought get(BroughtId id) {
        forgetOld();
        synchronized (this) {
            var brought = all.get(id);
            if (brought == null || !brought.journal().equals(journal.id())) {
                throw new NotFound("import/forgotten");
            }
            return brought;
        }
    }

    /** A page is left that showed it; the last one takes it along after a while. */
    public void leave(BroughtId id, int view) {
        get(id).leave(view, clock.instant());
    }

    /** Forgets something of the current journal; what is gone already stays gone. */
    public void drop(BroughtId id) {
        var own = journal.id();
        remove(one -> one.id().equals(id) && one.journal().equals(own));
    }

    @TransactionalEventListener
    void forget(JournalDeleted deleted) {
        remove(one -> one.journal().equals(deleted.journal()));
    }

    @Scheduled(fixedDelayString = "PT5M")
    void forgetOld() {
        var now = clock.instant();
        remove(one -> one.since().isBefore(now.minus(KEPT)) || one.isLeftSince(now.minus(KEPT_WHEN_LEFT)));
    }

    @Override
    public void destroy() {
        remove(one -> true);
    }

    private synchronized void remove(Predicate<Brought> which) {
        List.copyOf(all.values()).stream().filter(which).forEach(this::remove);
    }

    private void remove(Brought brought) {
        all.remove(brought.id());
        try {
            Files.deleteIfExists(brought.file());
        } catch (IOException stays) {
            log.warn(
                    "Something that was brought could not be removed: {}",
                    stays.getClass().getSimpleName());
        }
    }

    synchronized long count(UUID of) {
        return all.values().stream().filter(one -> one.journal().equals(of)).count();
    }
}
