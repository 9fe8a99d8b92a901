package app.rebound.account.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder beside the journal's file, where the journal is a file of this computer. */
@Component
public class LocalFolder {

    private static final String BACKUPS = "backups";

    private final Optional<DataFolder> folder;

    LocalFolder(@Value("${spring.datasource.url:}") String url) {
        this.folder = DataFolder.of(url);
    }

    /** Where backups lie; empty where the journal is no file of this computer. */
    public Optional<Path> backups() {
        return folder.map(data -> data.folder().resolve(BACKUPS));
    }

    /** Makes the folder for backups, for its owner alone. */
    public static void make(Path backups) throws IOException {
        OwnFiles.create(backups);
    }

    /** Takes a file from everybody but its owner. */
    public static void close(Path file) throws IOException {
        OwnFiles.close(file);
    }

    /** Deletes the backups: they hold what is to be gone. What else lies in their folder stays. */
    public void deleteBackups() throws IOException {
        if (backups().filter(Files::isDirectory).isEmpty()) {
            return;
        }
        try (var files = Files.newDirectoryStream(backups().get(), "{rebound,before}-*.zip*")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
