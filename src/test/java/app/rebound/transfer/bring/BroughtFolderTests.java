package app.rebound.transfer.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program leaves that was killed goes at the next start. */
class BroughtFolderTests {

    @TempDir
    Path data;

    /** In a container every program has the same number. */
    @Test
    void clearsWhatAProgramOfTheSameNumberLeft() throws IOException {
        var number = ProcessHandle.current().pid();
        var left = folder(number + "-before", Instant.parse("2020-01-01T00:00:00Z"));
        var running = new BroughtFolder(data.toString()).folder();

        var other = new BroughtFolder(data.toString()).folder();

        assertThat(left).doesNotExist();
        assertThat(running).isDirectory().isNotEqualTo(other);
    }

    private Path folder(String name, Instant made) throws IOException {
        var folder = Files.createDirectories(data.resolve("brought").resolve(name));
        Files.writeString(folder.resolve("mail"), "Dear Kim");
        Files.setLastModifiedTime(folder, FileTime.from(made));
        return folder;
    }
}
