package app.rebound.transfer.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.TestClock;
import app.rebound.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.lingala.zip4j.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Backups, and what a program leaves that is killed while it writes one. */
@FullStack
class BackupsTests {

    @TempDir
    Path folder;

    @Autowired
    Backups backups;

    @Autowired
    Visitor visitor;

    @Test
    void clearsWhatIsHalfWritten() throws IOException {
        visitor.post("/wins", Map.of("words", "They called back", "wonOn", "2026-03-01"))
                .answers(302);
        var whole = "rebound-" + TestClock.TODAY + ".zip";
        for (var left : new String[] {"rebound-2026-02-01.zip.part", whole + ".part", "notes.part"}) {
            Files.writeString(folder.resolve(left), "half");
        }

        backups.make(folder);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(whole, "notes.part");
        }
        try (var zip = new ZipFile(folder.resolve(whole).toFile())) {
            assertThat(zip.isValidZipFile()).isTrue();
            assertThat(zip.getFileHeader("journal.json")).isNotNull();
        }
    }
}
