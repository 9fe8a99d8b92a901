package app.rebound.transfer.export;

import app.rebound.account.OwnAccount;
import app.rebound.account.file.LocalFolder;
import app.rebound.platform.journal.ActingFor;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItems;
import app.rebound.transfer.format.JournalFormat;
import app.rebound.transfer.format.JournalRows;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Backups by themselves, where the journal is a file of this computer: at the start and once a day, the same file as an
 * export, beside the journal. One that cannot be written is said under Today, and not only in a log.
 */
@Component
class Backups implements DueItems {

    private static final Logger log = LoggerFactory.getLogger(Backups.class);

    private final LocalFolder folder;
    private final ExportFile file;
    private final JournalFormat format;
    private final JournalRows rows;
    private final OwnAccount account;
    private final JournalRevisions revisions;
    private final JournalDay days;

    private volatile @Nullable LocalDate madeOn;
    private volatile @Nullable LocalDate failedOn;

    Backups(
            LocalFolder folder,
            ExportFile file,
            JournalFormat format,
            JournalRows rows,
            OwnAccount account,
            JournalRevisions revisions,
            JournalDay days) {
        this.folder = folder;
        this.file = file;
        this.format = format;
        this.rows = rows;
        this.account = account;
        this.revisions = revisions;
        this.days = days;
    }

    /**
     * What Settings says.
     *
     * @param folder where they lie, or null where none are made
     * @param newestFirst those there are
     * @param failed whether the last one could not be written
     */
    public record State(@Nullable Path folder, List<LocalDate> newestFirst, boolean failed) {}

    /** What there is. */
    public State state() {
        return new State(
                folder.backups().orElse(null),
                folder.backups().map(Backups::days).orElse(List.of()),
                failedOn != null);
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5M")
    void makeDue() {
        if (!days.today().equals(madeOn)) {
            folder.backups().ifPresent(this::make);
        }
    }

    /** Writes the backup of today in place of one that was written earlier today. */
    void make(Path into) {
        var today = days.today();
        try {
            removeHalves(into);
            var journal = account.owner().journalId();
            if (ActingFor.journal(journal, () -> rows.isEmpty(format.kinds()))) {
                return;
            }
            LocalFolder.make(into);
            write(journal, into, BackupNames.of(today));
            madeOn = today;
            prune(into);
            note(null);
        } catch (IOException | DataAccessException refused) {
            log.warn(
                    "The backup of {} was not written: {}",
                    today,
                    refused.getClass().getSimpleName());
            note(today);
        }
    }

    /** Whole and on disk before it has its name: a program that is killed leaves the backup before it. */
    private void write(UUID journal, Path into, String name) throws IOException {
        var part = into.resolve(name + ".part");
        try {
            var refused = ActingFor.<@Nullable IOException>journal(journal, () -> {
                try (var out = Files.newOutputStream(part)) {
                    file.write(out, null);
                    return null;
                } catch (IOException broken) {
                    return broken;
                }
            });
            if (refused != null) {
                throw refused;
            }
            LocalFolder.close(part);
            try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, into.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Of a program that was killed while it wrote, perhaps on another day. */
    private static void removeHalves(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var halves = Files.newDirectoryStream(folder, "rebound-*.zip.part")) {
                for (var half : halves) {
                    Files.deleteIfExists(half);
                }
            }
        }
    }

    private static void prune(Path folder) throws IOException {
        var kept = BackupNames.kept(days(folder));
        for (var day : days(folder)) {
            if (!kept.contains(day)) {
                Files.deleteIfExists(folder.resolve(BackupNames.of(day)));
            }
        }
    }

    private static List<LocalDate> days(Path folder) {
        var found = new ArrayList<LocalDate>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder)) {
                files.forEach(
                        file -> BackupNames.dayOf(file.getFileName().toString()).ifPresent(found::add));
            } catch (IOException unreadable) {
                log.warn(
                        "The backups cannot be listed: {}",
                        unreadable.getClass().getSimpleName());
            }
        }
        found.sort(Comparator.reverseOrder());
        return found;
    }

    /** Pages that are kept say it too: for them the journal has changed. */
    private void note(@Nullable LocalDate failed) {
        var before = failedOn;
        failedOn = failed;
        if ((before == null) == (failed == null)) {
            return;
        }
        try {
            revisions.raise(account.owner().journalId());
        } catch (DataAccessException full) {
            log.warn("Nothing can be written at all: {}", full.getClass().getSimpleName());
        }
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        var failed = failedOn;
        return failed == null
                ? List.of()
                : List.of(new DueItem(
                        "backup:" + failed,
                        DueItem.Kind.ASKED_FOR,
                        failed,
                        "today.backup",
                        List.of(),
                        "/export",
                        "today.backup.action"));
    }
}
