package app.rebound.transfer.bring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder for what was brought, beside the journal: for its owner alone, and emptied when the program starts. */
@Component
class BroughtFolder {

    private static final Logger log = LoggerFactory.getLogger(BroughtFolder.class);

    private final Path folder;

    BroughtFolder(@Value("${rebound.data}") String data) throws IOException {
        var above = Files.createDirectories(
                Path.of(data).toAbsolutePath().normalize().resolve("brought"));
        removeWhatWasLeft(above);
        // One for each program: two tests, or two programs on one folder, do not empty each other's.
        this.folder = Files.createTempDirectory(
                above, String.valueOf(ProcessHandle.current().pid()) + "-");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        folder.toFile().deleteOnExit();
    }

    /** Of programs that were killed. */
    private static void removeWhatWasLeft(Path above) throws IOException {
        try (var folders = Files.newDirectoryStream(above)) {
            for (var old : folders) {
                var pid = old.getFileName().toString().replaceFirst("-.*", "");
                if (pid.matches("\\d{1,18}")
                        && Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)
                        && !isOfRunning(Long.parseLong(pid), old)) {
                    remove(old);
                }
            }
        }
    }

    /** A number can be that of another program by now, and in a container it always is. */
    private static boolean isOfRunning(long pid, Path folder) throws IOException {
        var used = Files.getLastModifiedTime(folder).toInstant();
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> !start.truncatedTo(ChronoUnit.SECONDS).isAfter(used))
                        .orElse(true))
                .isPresent();
    }

    private static void remove(Path old) {
        try (var files = Files.newDirectoryStream(old)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(old);
        } catch (IOException stays) {
            log.warn(
                    "What was brought before could not be removed: {}",
                    stays.getClass().getSimpleName());
        }
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
