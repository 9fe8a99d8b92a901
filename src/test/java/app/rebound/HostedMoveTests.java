package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.transfer.sample.SampleInJournal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A journal comes into an account with its file, and leaves with it, without loss. */
class HostedMoveTests {

    private final HostedInstances instances = HostedInstances.running();

    @Test
    void aJournalMovesInAndOutAgain() throws IOException {
        var before = instances.begun("mover@example.org");
        before.log("Saltmarsh");
        SampleInJournal.restore(
                instances.one(),
                instances
                        .bean(JdbcClient.class)
                        .sql("select journal_id from account where email = 'mover@example.org'")
                        .query(UUID.class)
                        .single());
        var left = JournalFiles.journal(before.export());
        before.send(
                before.open("/settings/account"),
                "/settings/account/deletion",
                Map.of("confirmation", "mover@example.org", "current", HostedInstances.PASSWORD));

        var now = instances.begun("moved@example.org").atOne();
        var page = now.follow(now.bring("journal.json", left.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.text()).contains("Your journal is empty");
        var action = page.page().select("main form[action^=/import/journal/]").attr("action");
        assertThat(now.send(page, action, Map.of()).location()).endsWith("/dashboard");

        assertThat(now.open("/rejections?q=Saltmarsh").text()).contains("Saltmarsh");
        assertThat(JournalFiles.journal(now.export())).isEqualTo(left);
    }
}
