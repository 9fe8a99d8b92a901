package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever kept a journal with an earlier version finds everything in this one, and can go on for as long as they like. */
class KeptFoldersTests {

    @TempDir
    Path data;

    /** The migrations of this version, and one more, so that there is a table that this start makes. */
    private static final String WITH_A_LATER_TABLE =
            "--spring.flyway.locations=classpath:db/migration,classpath:app/rebound/later";

    static Stream<Path> folders() throws Exception {
        return KeptFolders.all();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void anEarlierJournalIsThereAndCanBeWrittenTo(Path folder) throws Exception {
        KeptFolders.unpack(folder, data);
        var before = KeptFolders.counts(data);

        try (var program = RealProgram.start(data, WITH_A_LATER_TABLE)) {
            var kept = program.tables().counts();
            assertThat(kept).containsAllEntriesOf(before);
            kept.values().removeIf(rows -> rows == 0);
            var visitor = program.visitor().at("rebound.localhost");
            visitor.open("/sign-in")
                    .form("/sign-in")
                    .with("password", KeptFolders.PASSWORD)
                    .send()
                    .answers(302);
            assertThat(visitor.open("/rejections?sort=OLDEST&q=e").main())
                    .contains(kept.get("rejection") + " rejection");

            FilledJournal.newest(visitor);
            program.tables().outliveConnections();

            program.tables().writeTo(kept.keySet());
            visitor.post("/wins", Map.of("words", "They called back", "wonOn", "2026-03-01"))
                    .answers(302);
            assertThat(program.tables().counts().get("win")).isEqualTo(kept.get("win") + 1);
        }
    }
}
