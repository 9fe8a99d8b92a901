package app.rebound.platform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.Rebound;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A second start on the same folder says where the journal is open, and nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTests {

    @TempDir
    Path home;

    @Test
    void saysInOneLineWhereTheJournalIsOpen(CapturedOutput output) throws IOException {
        Files.writeString(home.resolve("rebound.address"), "http://localhost:8080");
        Files.createFile(home.resolve("rebound.mv.db"));
        try (var first = FileChannel.open(home.resolve("rebound.mv.db"), StandardOpenOption.WRITE)) {
            first.lock();

            assertThatThrownBy(() -> SpringApplication.run(Rebound.class, "--rebound.data=" + home, "--server.port=0"))
                    .hasMessage("Rebound is already open at http://localhost:8080");
        }

        assertThat(output.getOut().lines().filter(line -> line.contains("ERROR")))
                .singleElement()
                .asString()
                .endsWith("Rebound is already open at http://localhost:8080");
        assertThat(output).doesNotContain("APPLICATION FAILED TO START");
    }
}
