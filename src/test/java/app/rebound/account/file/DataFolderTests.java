package app.rebound.account.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A data folder of an earlier version, or on a disk that knows no owners. */
@DisabledOnOs(OS.WINDOWS)
@ExtendWith(OutputCaptureExtension.class)
class DataFolderTests {

    @TempDir
    Path home;

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Path file(String name) throws IOException {
        return Files.createFile(
                home.resolve(name), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
    }

    private DataFolder folder(Path folder) {
        return DataFolder.of("jdbc:h2:file:" + folder + "/rebound;MODE=PostgreSQL")
                .orElseThrow();
    }

    @Test
    void takesAnOpenFolderAndItsFilesFromTheOthers() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        var database = file("rebound.mv.db");
        var copy = file("rebound.mv.db.monday");
        var somethingElse = file("shared-notes.txt");

        folder(home).close();

        assertThat(mode(home)).isEqualTo("rwx------");
        assertThat(mode(database)).isEqualTo("rw-------");
        assertThat(mode(copy)).isEqualTo("rw-------");
        assertThat(mode(somethingElse)).isEqualTo("rw-r--r--");
    }

    @Test
    void saysInTheLogWhenItCannot(CapturedOutput log) {
        // Nobody can change what is in /proc, not even root.
        folder(Path.of("/proc/self")).close();

        assertThat(log).contains("Other accounts of this computer may be able to read the data folder");
    }

    @Test
    void refusesAPlaceWhereNothingCanBeKept() {
        assertThatThrownBy(() -> folder(Path.of("/proc/rebound")).checkWritable())
                .isInstanceOf(UnwritableFolder.class)
                .hasMessageContaining("/proc/rebound");
        assertThatCode(() -> folder(home).checkWritable()).doesNotThrowAnyException();
    }

    @Test
    void removesOldNotesOfTheDatabase() throws IOException {
        var notes = file("rebound.trace.db");

        folder(home).removeTraces();

        assertThat(notes).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:journal", "jdbc:postgresql://localhost/rebound"})
    void leavesOtherDatabasesAlone(String url) {
        assertThat(DataFolder.of(url)).isEmpty();
    }

    @Test
    void saysWhereAJournalIsOpenAlready() throws IOException {
        file("rebound.mv.db");
        var folder = folder(home);
        folder.noteAddress("http://localhost:8080");
        assertThatCode(folder::checkFree).doesNotThrowAnyException();

        try (var first = FileChannel.open(home.resolve("rebound.mv.db"), StandardOpenOption.WRITE)) {
            first.lock();

            assertThatThrownBy(folder::checkFree)
                    .isInstanceOf(AlreadyOpen.class)
                    .hasMessage("Rebound is already open at http://localhost:8080");
        }
    }

    @Test
    void saysItInOneLine() {
        var said = new AlreadyOpenAnalyzer().analyze(new AlreadyOpen("http://localhost:8080"));

        assertThat(said.getDescription()).isEqualTo("Rebound is already open at http://localhost:8080");
        assertThat(said.getAction()).isNull();
    }
}
