package app.rebound.account.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Rebound;
import app.rebound.Visitor;
import app.rebound.platform.web.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;

/** An open journal is for this computer alone. */
@FullStack
class LocalGuardTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Assets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "127.0.0.1",
                "127.0.0.1:65535",
                "[::1]",
                "[::1]:8080",
                "LOCALHOST",
                "rebound.localhost",
                "rebound.localhost:8080"
            })
    void answersThisComputer(String host) {
        visitor.exactly(get("/rejections").header("Host", host)).answers(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "127.0.0.2",
                "192.168.1.5",
                "[::2]",
                "localhost:8080:8080",
                "localhost:port",
                "rebound-localhost",
                "other.localhost",
                "rebound.localhost.evil.example",
                ""
            })
    void answersNoOtherName(String host) {
        visitor.exactly(get("/rejections").header("Host", host)).answers(403);
    }

    @Test
    void answersNoRequestWithoutAName() {
        visitor.exactly(get("/rejections")).answers(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"})
    void answersNoProxy(String header) {
        visitor.send(get("/rejections").header(header, "127.0.0.1")).answers(403);
        visitor.send(get("/help").header(header, "127.0.0.1")).answers(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "http://localhost:9999", "https://localhost", "null", "http://127.0.0.1"})
    void takesNoChangeFromAPageOfAnotherOrigin(String origin) {
        var token = visitor.token();

        visitor.send(post("/settings").param("_csrf", token).param("name", "x").header("Origin", origin))
                .answers(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void givesNothingToPagesElsewhere(String site) {
        for (var address : new String[] {"/rejections", "/insights.json", "/sign-in", assets.url("rebound.css")}) {
            for (var use : new String[] {"no-cors image", "cors empty", "navigate iframe", "no-cors script"}) {
                visitor.send(get(address)
                                .header("Sec-Fetch-Site", site)
                                .header("Sec-Fetch-Mode", use.split(" ")[0])
                                .header("Sec-Fetch-Dest", use.split(" ")[1]))
                        .answers(403);
            }
        }
        visitor.send(post("/settings")
                        .param("_csrf", visitor.token())
                        .header("Sec-Fetch-Site", site)
                        .header("Sec-Fetch-Mode", "navigate")
                        .header("Sec-Fetch-Dest", "document"))
                .answers(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "same-origin", "none"})
    void letsALinkLeadHere(String site) {
        visitor.send(get("/rejections")
                        .header("Sec-Fetch-Site", site)
                        .header("Sec-Fetch-Mode", "navigate")
                        .header("Sec-Fetch-Dest", "document"))
                .answers(200);
    }

    @Test
    void takesAChangeFromItsOwnPages() {
        var token = visitor.token();

        visitor.send(post("/settings")
                        .param("_csrf", token)
                        .param("version", "0")
                        .param("appearance", "DARK")
                        .header("Origin", "http://localhost"))
                .answers(302);
    }

    @Test
    void takesNoChangeWithoutTheToken() {
        visitor.open("/settings");

        visitor.send(post("/settings").param("name", "x")).answers(403);
        visitor.send(post("/settings").param("name", "x").param("_csrf", "forged"))
                .answers(403);
        visitor.send(post("/settings/deletion").param("confirmation", "delete")).answers(403);
    }

    @Test
    void sendsTheHeadersThatKeepAPageToItself() {
        for (var address : new String[] {"/rejections", "/settings", "/rejections/new", "/help", "/no-such-page"}) {
            var page = visitor.open(address);
            assertKeptToItself(page);
            var policy = page.header("Content-Security-Policy");
            assertThat(policy)
                    .as(address)
                    .contains("default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.header("Permissions-Policy")).contains("geolocation=()", "camera=(self)");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(page.header("Cache-Control")).doesNotContain("public");
        }
    }

    private static void assertKeptToItself(Page answer) {
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    void keepsEveryAnswerToItself() {
        assertKeptToItself(visitor.open(assets.url("rebound.css")).answers(200));
        assertKeptToItself(visitor.open("/calendar/none.ics").answers(404));
        assertKeptToItself(visitor.exactly(get("/rejections").header("Host", "evil.example"))
                .answers(403));
        assertKeptToItself(visitor.exactly(get("/actuator/health").header("Host", "localhost"))
                .answers(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebound.css", "icons.svg", "js/app.js", "js/drafts.js", "favicon.svg"})
    void letsTheBrowserKeepAssetsForAYear(String file) {
        var asset = visitor.open(assets.url(file)).answers(200);

        assertThat(asset.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(asset.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void keepsNoPathOpenBesideTheAssets() {
        visitor.open("/assets/old/rebound.css").answers(404);
        visitor.open("/messages.properties").answers(404);
        visitor.open(assets.url("../application.properties")).answers(400);
        visitor.open("/actuator/env").answers(404);
        visitor.exactly(get("/actuator/health").header("Host", "localhost")).answers(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void refusesToListenOnAnotherAddress(String address) {
        var program = new SpringApplication(Rebound.class);

        assertThatThrownBy(() -> program.run(
                        "--server.address=" + address,
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=jdbc:h2:memFS:refused;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"))
                .hasStackTraceContaining("NotOnThisComputer");
    }
}
