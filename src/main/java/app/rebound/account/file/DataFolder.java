package app.rebound.account.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the journal's file: for its owner alone, whatever it was before. */
final class DataFolder {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final String H2_FILE = "jdbc:h2:file:";

    private final Path database;

    private DataFolder(Path database) {
        this.database = database;
    }

    /** The folder that a JDBC address names; empty if that is no file of this computer. */
    static Optional<DataFolder> of(@Nullable String url) {
        if (url == null || !url.startsWith(H2_FILE)) {
            return Optional.empty();
        }
        var name = url.substring(H2_FILE.length()).replaceFirst(";.*", "");
        return Optional.of(new DataFolder(Path.of(name.replaceFirst("^~", System.getProperty("user.home")))
                .toAbsolutePath()
                .normalize()));
    }

    /** Before the database opens its file, and again when it has made new ones. */
    void close() {
        var folder = folder();
        try {
            OwnFiles.create(folder);
            OwnFiles.close(folder);
        } catch (IOException notOurs) {
            log.warn(
                    "Other accounts of this computer may be able to read the data folder {}: {}",
                    folder,
                    notOurs.toString());
        }
        closeFiles(folder);
    }

    /**
     * Nothing starts where nothing can be kept.
     *
     * @throws UnwritableFolder if there is no such folder, or its journal cannot be changed
     */
    void checkWritable() {
        var folder = folder();
        var file = file();
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new UnwritableFolder(folder);
        }
    }

    /**
     * Nothing starts twice on one journal.
     *
     * @throws AlreadyOpen if another program has the file open
     */
    void checkFree() {
        var file = file();
        if (!Files.exists(file)) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new AlreadyOpen(address());
            }
        } catch (OverlappingFileLockException within) {
            throw new AlreadyOpen(address());
        } catch (IOException unknown) {
            log.warn("Whether {} is open already could not be found out: {}", file, unknown.toString());
        }
    }

    /** Where the file of the journal lies. */
    Path folder() {
        return database.resolveSibling("");
    }

    /** The file of the journal, which may not be there yet. */
    Path file() {
        return database.resolveSibling(database.getFileName() + ".mv.db");
    }

    /** Beside the data, for whoever starts the program a second time. */
    void noteAddress(String address) {
        try {
            Files.writeString(addressFile(), address);
        } catch (IOException unwritable) {
            log.warn("The address could not be noted: {}", unwritable.toString());
        }
    }

    private String address() {
        try {
            return Files.readString(addressFile()).strip();
        } catch (IOException unknown) {
            return "another address of this computer";
        }
    }

    private Path addressFile() {
        return database.resolveSibling(database.getFileName() + ".address");
    }

    /** Those of the database and copies beside it; what else a person keeps there is theirs. */
    private void closeFiles(Path folder) {
        try (var files = Files.newDirectoryStream(folder, database.getFileName() + ".*")) {
            for (var file : files) {
                closeFile(file);
            }
        } catch (IOException unreadable) {
            log.warn("The files in {} could not be looked at: {}", folder, unreadable.toString());
        }
    }

    private static void closeFile(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                OwnFiles.close(file);
            }
        } catch (IOException notOurs) {
            log.warn("Other accounts of this computer may be able to read {}: {}", file, notOurs.toString());
        }
    }

    /** What the database noted about its failures, words included, as long as it kept such notes. */
    void removeTraces() {
        try {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + ".trace.db"));
        } catch (IOException kept) {
            log.warn("Old notes of the database could not be removed: {}", kept.toString());
        }
    }
}
