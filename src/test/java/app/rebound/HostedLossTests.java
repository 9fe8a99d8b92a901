package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.HostedBrowser.Answer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** While the database is gone, everybody is answered with a sentence; once it is back, all goes on. */
class HostedLossTests {

    private static final int MANY = 60;

    /** A machine that is slow has many forms in its hands; each of them has arrived. */
    @Test
    void howeverManySendFormsAtOnceEachIsRead() throws Exception {
        var instances = HostedInstances.running();
        var forms = new HashMap<HostedBrowser, Answer>();
        for (var number = 0; number < MANY; number++) {
            var browser = new HostedBrowser(instances).atOne().saying("X-Forwarded-For", "203.0.113." + number);
            forms.put(browser, browser.open("/sign-in"));
        }
        var sending = Executors.newFixedThreadPool(MANY);

        var answers = sending.invokeAll(forms.entrySet().stream()
                .map(form -> (Callable<Answer>) () -> form.getKey()
                        .send(
                                form.getValue(),
                                "/sign-in",
                                Map.of("username", UUID.randomUUID() + "@example.org", "password", "b")))
                .toList());

        for (var answer : answers) {
            assertThat(answer.get().location())
                    .as(answer.get().status() + answer.get().text())
                    .contains("/sign-in");
        }
        sending.shutdown();
    }

    @Test
    void theLossOfTheDatabaseIsSaidAndEnds() throws IOException {
        try (var wire = new TestWire();
                var instances =
                        HostedInstances.oneWith(wire::to, "--spring.datasource.hikari.connection-timeout=1000")) {
            var browser = instances.begun("tess@example.org");
            var entry = browser.log("Yewdale");
            var form = browser.open("/rejections/new");
            var item = UUID.randomUUID().toString();
            var typed = Map.of("company", "Zelkova", "role", "Nurse", "stage", "INTERVIEW", "item", item);

            wire.cut();

            for (var path : List.of(
                    "/dashboard",
                    "/dashboard",
                    entry,
                    "/sign-in",
                    "/nowhere",
                    "/link/" + "a".repeat(43),
                    "/shared/" + "a".repeat(43),
                    "/calendar/" + "a".repeat(27) + ".ics")) {
                var answer = browser.open(path);
                assertThat(answer.status()).as(path).isEqualTo(503);
                assertThat(answer.text()).as(path).contains("This took too long", "Try again");
                assertThat(answer.page().select("link[rel=stylesheet]"))
                        .as(path)
                        .isNotEmpty();
            }
            var refused = browser.send(form, "/rejections", typed);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text()).contains("go back to find what you typed");

            wire.mend();

            Awaitility.await().until(() -> browser.open("/dashboard").status() == 200);
            assertThat(browser.open(entry).text()).contains("Yewdale");
            assertThat(browser.send(form, "/rejections", typed).status()).isEqualTo(302);
            assertThat(browser.open("/rejections").text()).containsOnlyOnce("Zelkova");
        }
    }
}
