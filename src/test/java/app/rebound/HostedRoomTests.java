package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.HostedBrowser.Answer;
import app.rebound.account.room.Rooms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How much one journal may take of what many share: an administrator says it, and whoever has no more room is told so. */
class HostedRoomTests {

    private static final String LOG = "/rejections";

    private final HostedInstances instances = HostedInstances.running();

    private void give(HostedBrowser office, String email, String applications, String megabytes) {
        var page = office.open("/administration?q=" + email);
        var form = page.page().select("form[action$=/room]").attr("action");
        var given = office.send(page, form, Map.of("applications", applications, "megabytes", megabytes));
        assertThat(office.follow(given).text()).contains("The room is changed.");
    }

    private static Answer log(HostedBrowser browser, String company) {
        return browser.send(
                browser.open("/rejections/new"),
                LOG,
                Map.of(
                        "company",
                        company,
                        "role",
                        "Nurse",
                        "stage",
                        "INTERVIEW",
                        "item",
                        UUID.randomUUID().toString()));
    }

    @Test
    void whoHasNoMoreRoomIsToldSoAndKeepsAllThatIsThere() throws IOException {
        var office = instances.begun("rooms@example.org", true);
        var browser = instances.begun("petra@example.org").atOne();
        var entry = browser.log("Alder");
        give(office, "petra@example.org", "2", "500");
        var saved = JournalFiles.journal(browser.export());
        assertThat(log(browser, "Birch").status()).isEqualTo(302);

        var full = log(browser, "Cedar");

        assertThat(full.status()).isEqualTo(507);
        EveryPageTests.soundness("full", full.page());
        assertThat(full.text())
                .contains("Career Service North gives your journal room for 2 applications; it holds 2.")
                .contains("help@career.example");
        assertThat(browser.open(LOG).text()).contains("Alder", "Birch").doesNotContain("Cedar");
        assertThat(browser.open(entry + "/edit").status()).isEqualTo(200);
        var open = browser.open("/applications/new");
        assertThat(browser.send(open, "/applications", Map.of("company", "Cedar", "role", "Nurse"))
                        .status())
                .isEqualTo(507);
        var table = browser.follow(browser.bring(
                "jobs.csv", "Company,Role,Status\nElm,Nurse,Rejected\n".getBytes(StandardCharsets.UTF_8)));
        var sheet = table.page().select("main form[action^=/import/sheets/]").attr("action");
        assertThat(browser.send(table, sheet, "/confirmation", Map.of()).text())
                .contains("room for 2 applications; it holds 2");
        assertThat(office.open("/administration?q=petra@example.org").text()).contains("2 applications", "room for 2");

        var page = browser.open(entry);
        browser.send(page, entry + "/removal", Map.of());
        assertThat(log(browser, "Dogwood").status()).isEqualTo(302);

        give(office, "petra@example.org", "0", "500");
        var file = browser.bring("journal.json", saved.getBytes(StandardCharsets.UTF_8));
        assertThat(browser.follow(file).text()).contains("room for no applications; it holds 2");
        var page2 = office.open("/administration?q=petra@example.org");
        var form = page2.page().select("form[action$=/room]").attr("action");
        var refused = office.send(page2, form, Map.of("applications", "-1", "megabytes", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("The room is not changed");
        give(office, "petra@example.org", "", "");
        assertThat(log(browser, "Elder").status()).isEqualTo(302);
    }

    /** A heavy journal takes nothing more, whatever it belongs to. */
    @Test
    void whatIsWrittenIsMeasured() {
        var office = instances.begun("measures@example.org", true);
        var browser = instances.begun("rosa@example.org");
        var entry = browser.log("Fir");
        for (var note = 0; note < 60; note++) {
            // Words that do not become much less when the database packs them.
            var text = new StringBuilder();
            while (text.length() < 18_000) {
                text.append(UUID.randomUUID()).append(' ');
            }
            assertThat(browser.send(
                                    browser.open(entry + "/feedback/new"),
                                    entry + "/feedback",
                                    Map.of("text", text.toString()))
                            .status())
                    .isEqualTo(302);
        }
        give(office, "rosa@example.org", "100", "1");
        assertThat(log(browser, "Gorse").status()).isEqualTo(302);

        instances.bean(Rooms.class).measure();

        assertThat(browser.send(browser.open(entry + "/feedback/new"), entry + "/feedback", Map.of("text", "One more"))
                        .status())
                .isEqualTo(507);
        assertThat(log(browser, "Hazel").text()).contains("room for 1 MB");
        assertThat(browser.open("/settings/account").text())
                .contains("2 of 100 applications")
                .containsPattern("[1-9] of 1 MB");
        assertThat(office.open("/administration?q=rosa@example.org").text()).containsPattern("[1-9] of 1 MB");
    }
}
