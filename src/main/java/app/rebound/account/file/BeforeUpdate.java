package app.rebound.account.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Copies the journal of an earlier version before this one changes its tables: {@code --restore} puts such a copy back, and the
 * earlier version reads it.
 */
@Component
class BeforeUpdate implements FlywayMigrationStrategy {

    private static final int KEPT = 3;
    private static final String NAME = "before-update-from-";
    private static final Logger log = LoggerFactory.getLogger(BeforeUpdate.class);

    private final LocalFolder folder;

    BeforeUpdate(LocalFolder folder) {
        this.folder = folder;
    }

    @Override
    public void migrate(Flyway flyway) {
        var current = flyway.info().current();
        if (current != null
                && flyway.info().pending().length > 0
                && folder.backups().isPresent()) {
            copy(flyway, folder.backups().get(), String.valueOf(current.getVersion()));
        }
        flyway.migrate();
    }

    private static void copy(Flyway flyway, Path backups, String version) {
        var copy = backups.resolve(NAME + version + ".zip");
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            LocalFolder.make(backups);
            Files.deleteIfExists(copy);
            statement.execute("backup to '%s'".formatted(copy.toString().replace("'", "''")));
            OwnFiles.close(copy);
            removeOld(backups);
            log.info("Before the update the journal was copied to {}", copy);
        } catch (SQLException | IOException refused) {
            // Nothing is changed that could not be copied.
            throw new CannotStart("The journal cannot be copied to %s before the update (%s)."
                    .formatted(copy, refused.getClass().getSimpleName()));
        }
    }

    private static void removeOld(Path backups) throws IOException {
        List<Path> newestFirst;
        try (var files = Files.list(backups)) {
            newestFirst = files.filter(file -> file.getFileName().toString().startsWith(NAME))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
        }
        for (var old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
            Files.deleteIfExists(old);
        }
    }
}
