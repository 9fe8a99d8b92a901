package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A journal of the version before, in which the sample journey was a part of it: a note was added to one of its rejections, one of
 * its goals has another title, and one of its stories was deleted.
 */
class SampleApartTests {

    private static final Path WRITTEN_IN =
            Path.of("src", "test", "resources", "app", "rebound", "sample", "written-in.zip");

    @Test
    void keepsWhatThePersonMadeTheirsAndTheRestGoes(@TempDir Path data) throws Exception {
        KeptFolders.unpack(WRITTEN_IN, data);
        try (var program = RealProgram.start(data)) {
            var jdbc = program.bean(JdbcClient.class);
            assertThat(all(jdbc, "select company from job_application"))
                    .containsExactlyInAnyOrder(
                            "Acme",
                            "Confidential",
                            "Harbour Clinic",
                            "Millrace Kitchens",
                            "Pier Hotel",
                            "Quayside Library",
                            "Snugbarrow Rail");
            assertThat(all(jdbc, "select title from goal")).containsExactly("My own goal now");
            assertThat(all(jdbc, "select title from story")).isEmpty();
            assertThat(all(jdbc, "select words from win")).contains("They called back");
            assertThat(all(jdbc, "select text from feedback_note")).contains("My own words about the trains");
            assertThat(all(jdbc, "select label from theme")).contains("Communication");
            var visitor = program.visitor().at("rebound.localhost");
            visitor.open("/sign-in")
                    .form("/sign-in")
                    .with("password", KeptFolders.PASSWORD)
                    .send()
                    .answers(302);
            assertThat(visitor.open("/search?q=trains").main()).contains("Snugbarrow Rail");
            assertThat(visitor.open("/search?q=Otterquill").main()).doesNotContain("Otterquill,");
            assertThat(visitor.open("/settings/removed").main()).contains("Nothing was deleted");
            visitor.open("/dashboard").answers(200);
        }
    }

    private static List<String> all(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
