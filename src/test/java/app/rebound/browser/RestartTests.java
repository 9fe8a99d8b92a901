package app.rebound.browser;

import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static app.rebound.browser.Parts.radio;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.rebound.Rebound;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The program ends in the middle of a sentence and starts again. It has a port and a data folder of its own. */
@BrowserTest
class RestartTests {

    @Test
    void savesWhatWasTypedWhileTheProgramWasAway(Chromium chromium, @TempDir Path data) throws IOException {
        var port = freePort();
        var program = start(port, data);
        try (var visit = chromium.visit(Browsing.origin(port))) {
            var page = visit.open("/rejections/new");
            page.getByLabel("Company").fill("Acme");
            page.getByLabel("Role").fill("Developer");
            radio(page, "Interview").check();
            button(page, "Log rejection").click();
            link(page, "Reflect").click();
            var state = page.locator("[data-save-state]");
            page.getByLabel("What was hard").fill("Before");
            assertThat(state).containsText("Saved at");

            program.close();
            page.getByLabel("What was hard").fill("Before, meanwhile");
            assertThat(state).hasText("Kept in this browser, not saved yet.");
            page.getByLabel("What was hard").fill("Before, meanwhile, after");

            program = start(port, data);
            assertThat(state).containsText("Saved at");
            link(page, "Acme · Developer").click();
            assertThat(main(page)).containsText("Before, meanwhile, after");
            visit.assertNothingStrange();
        } finally {
            program.close();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static ConfigurableApplicationContext start(int port, Path data) {
        return SpringApplication.run(Rebound.class, "--server.port=" + port, "--rebound.data=" + data);
    }
}
