package app.rebound.account.file;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.RealProgram;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.transfer.calendar.FeedAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies on disk while the program runs, seen by another account and by whoever reads raw files. */
class RealFileTests {

    @TempDir
    static Path home;

    static Path data;
    static RealProgram program;

    @BeforeAll
    static void start() {
        data = home.resolve("not/there/yet");
        program = RealProgram.start(data);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static void log(String company) {
        program.journals()
                .as(
                        program.journals().ofLocalAccount(),
                        () -> aRejection().at(company).logIn(program.bean(RejectionLog.class)));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean isOnDisk(String words) throws IOException {
        for (var file : files()) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void belongsToItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------"));
    }

    @Test
    void notesNothingBesideTheFileWhenACalendarProgramReads() throws Exception {
        var journal = program.journals().ofLocalAccount();
        var feed = program.bean(FeedAddress.class);
        var secret = program.journals().as(journal, feed::change);

        assertThat(program.open("/calendar/" + secret + ".ics").statusCode()).isEqualTo(200);

        assertThat(files()).noneMatch(file -> file.toString().endsWith(".trace.db"));
    }

    @Test
    void keepsNoWordOfWhatWasDeleted() throws Exception {
        log("Quartzwillow");
        assertThat(isOnDisk("Quartzwillow")).isTrue();
        var done = new AtomicBoolean();
        var reading = new CountDownLatch(3);
        var readers =
                List.of(read("/rejections", reading, done), read("/goals", reading, done), read("/", reading, done));
        reading.await();

        var deleted = program.send("/settings", "/settings/deletion", Map.of("confirmation", "delete"));
        var left = isOnDisk("Quartzwillow");
        done.set(true);

        assertThat(deleted.statusCode()).isEqualTo(302);
        assertThat(left).isFalse();
        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isSubsetOf(200, 302));
        log("Afterwards");
        assertThat(program.open("/rejections").body()).contains("Afterwards").doesNotContain("Quartzwillow");
        belongsToItsOwnerAlone();
    }

    @Test
    void keepsNoWordOfAnEntryThatWasSearchedForAndThenDeletedForGood() throws Exception {
        var journal = program.journals().ofLocalAccount();
        var entry = program.journals()
                .as(journal, () -> aRejection().note("Marshlantern").logIn(program.bean(RejectionLog.class)));
        assertThat(program.open("/search?q=marshlantern").body()).contains("/rejections/" + entry.value());

        program.journals()
                .as(journal, () -> program.bean(RejectionJournal.class).removeEntry(entry));
        var deleted = program.send(
                "/settings/removed", "/settings/removed/REJECTION/%s/deletion".formatted(entry.value()), Map.of());

        assertThat(deleted.statusCode()).isEqualTo(302);
        assertThat(isOnDisk("Marshlantern")).isFalse();
        assertThat(isOnDisk("marshlantern")).isFalse();
    }

    /** Someone in another tab: every answer's status until it is over. */
    private static CompletableFuture<List<Integer>> read(String address, CountDownLatch begun, AtomicBoolean done) {
        return CompletableFuture.supplyAsync(() -> {
            var seen = new TreeSet<Integer>();
            try {
                do {
                    seen.add(program.open(address).statusCode());
                    begun.countDown();
                } while (!done.get());
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
            return List.copyOf(seen);
        });
    }
}
