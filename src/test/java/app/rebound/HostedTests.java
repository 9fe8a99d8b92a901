package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hosted mode with two instances on one PostgreSQL: each request goes to the other one. */
class HostedTests {

    private static final String PASSWORD = HostedInstances.PASSWORD;

    /** Pages that hosted mode alone has. */
    static final Set<String> TEMPLATES = Set.of(
            "account/ask-for-link",
            "account/full",
            "account/hosted-sign-in",
            "account/link",
            "account/link-asked",
            "account/link-ended",
            "account/own",
            "account/welcome",
            "account/who-runs-this",
            "administration/links",
            "administration/list",
            "transfer/shared",
            "transfer/shared-ended",
            "transfer/shared-report");

    private final HostedInstances instances = HostedInstances.running();

    private HostedBrowser browser() {
        return new HostedBrowser(instances);
    }

    @Test
    void somebodyInvitedBeginsAndWrites() {
        var link = instances.link("ana@example.org", false);
        var browser = browser();
        var easy = browser.begin(link, "12345678", Map.of());
        assertThat(easy.status()).isEqualTo(422);
        assertThat(easy.text()).contains("easy to guess", "ana@example.org");

        var begun = browser.follow(browser.begin(link, PASSWORD, Map.of("name", "Ana")));
        assertThat(begun.text()).contains("Welcome. Your journal is empty and yours.");
        assertThat(begun.page().select("footer").text()).contains("Run by Career Service North");

        var entry = browser.log("Otterquill");
        assertThat(browser.open(entry).text()).contains("Otterquill");
        assertThat(browser.cookies().keySet()).allMatch(name -> name.startsWith("__Host-"));

        var again = browser().open(HostedBrowser.path(link));
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.text()).contains("This link has ended");
    }

    @Test
    void everyPageIsSound() {
        var stranger = browser();
        var link = HostedBrowser.path(instances.link("olga@example.org", false));
        for (var path : List.of(
                "/",
                "/sign-in",
                "/account/new",
                "/account/forgotten",
                "/who-runs-this",
                link,
                "/link/nonsense",
                "/help")) {
            EveryPageTests.soundness(path, stranger.open(path).page());
        }
        EveryPageTests.soundness(
                "asked for a link",
                stranger.send(stranger.open("/account/new"), "/account/new", Map.of("email", "new@example.org"))
                        .page());
        var administrator = instances.begun("paula@example.org", true);
        for (var path :
                List.of("/settings", "/settings/account", "/administration", "/calendar", "/import", "/export")) {
            EveryPageTests.soundness(path, administrator.open(path).page());
        }
        var made = administrator.send(
                administrator.open("/administration"),
                "/administration/invitations",
                Map.of("emails", "quinn@example.org\nruth@example.org"));
        EveryPageTests.soundness("links", made.page());
        var nobody = administrator.send(
                administrator.open("/administration"), "/administration/invitations", Map.of("emails", ""));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("Nobody was invited");
        assertThat(made.text()).contains("quinn@example.org", "ruth@example.org", instances.site() + "/link/");
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        var here = instances.begun("dora@example.org");
        var there = browser();
        assertThat(there.signIn("dora@example.org", PASSWORD).location()).endsWith("/dashboard");
        assertThat(here.open("/settings/account").text()).contains("This browser", "Another browser");

        var wrong = here.send(
                here.open("/settings/account"),
                "/settings/account/password",
                Map.of("current", "not this one", "password", "a new calm river", "repeated", "a new calm river"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("The password is not right");
        here.send(
                here.open("/settings/account"),
                "/settings/account/password",
                Map.of("current", PASSWORD, "password", "a new calm river", "repeated", "a new calm river"));

        assertThat(here.open("/dashboard").status()).isEqualTo(200);
        assertThat(there.open("/dashboard").location()).contains("/sign-in");
        assertThat(browser().signIn("dora@example.org", PASSWORD).location()).contains("wrong");
        assertThat(browser().signIn("Dora@Example.org ", "a new calm river").location())
                .endsWith("/dashboard");
    }

    @Test
    void aBrowserIsSignedOutFromAnother() {
        var here = instances.begun("emil@example.org");
        var there = browser();
        there.signIn("emil@example.org", PASSWORD);
        var page = here.open("/settings/account");
        var action = page.page().select("form[action*=/sessions/]").attr("action");

        here.send(page, action, Map.of());

        assertThat(there.open("/dashboard").location()).contains("/sign-in");
        assertThat(here.open("/dashboard").status()).isEqualTo(200);
    }

    @Test
    void anAdministratorCountsAndNeverReads() {
        var administrator = instances.begun("office@example.org", true);
        var fay = instances.begun("fay@example.org");
        fay.log("Quietwater");
        assertThat(fay.open("/administration").status()).isEqualTo(403);

        var page = administrator.open("/administration?q=fay");
        assertThat(page.text()).contains("fay@example.org", "1 application").doesNotContain("Quietwater");
        var closing = page.page().select("form[action$=/closing]").attr("action");
        administrator.send(page, closing, Map.of());

        assertThat(administrator.open("/administration?q=fay").text()).contains("Closed");
        assertThat(fay.open("/dashboard").location()).contains("/sign-in");
        assertThat(browser().signIn("fay@example.org", PASSWORD).location()).contains("wrong");
        administrator.send(administrator.open("/administration?q=fay"), closing, Map.of("closed", "false"));
        assertThat(browser().signIn("fay@example.org", PASSWORD).location()).endsWith("/dashboard");
    }

    @Test
    void noAnswerTellsWhoHasAnAccount() {
        instances.begun("gus@example.org");
        var known = browser().saying("X-Forwarded-For", "203.0.113.20");
        var unknown = browser().saying("X-Forwarded-For", "203.0.113.21");

        for (var page : new String[] {"/account/forgotten", "/account/new"}) {
            var one = known.send(known.open(page), page, Map.of("email", "gus@example.org"));
            var other = unknown.send(unknown.open(page), page, Map.of("email", "nobody@example.org"));
            assertThat(one.status()).isEqualTo(other.status()).isEqualTo(200);
            assertThat(one.text()).isEqualTo(other.text()).contains("Career Service North passes it on to you");
        }
        assertThat(known.signIn("gus@example.org", "not this one").location())
                .isEqualTo(unknown.signIn("nobody@example.org", "not this one").location());
    }

    @Test
    void whoGuessesLocksNobodyOut() {
        var owner = instances.begun("hedy@example.org");
        owner.send(owner.open("/dashboard"), "/sign-out", Map.of());
        var guesser = browser().saying("X-Forwarded-For", "198.51.100.9");
        for (var tries = 0; tries < 5; tries++) {
            assertThat(guesser.signIn("hedy@example.org", "guess " + tries).status())
                    .isEqualTo(302);
        }

        assertThat(guesser.signIn("hedy@example.org", PASSWORD).status()).isEqualTo(429);
        assertThat(owner.signIn("hedy@example.org", PASSWORD).location()).endsWith("/dashboard");
        assertThat(browser().signIn("hedy@example.org", PASSWORD).location()).endsWith("/dashboard");
    }

    @Test
    void todayIsThePersonsOwn() {
        var east = browser();
        east.begin(instances.link("ines@example.org", false), PASSWORD, Map.of("zone", "Pacific/Kiritimati"));
        var west = browser();
        west.begin(instances.link("jo@example.org", false), PASSWORD, Map.of("zone", "Pacific/Pago_Pago"));

        // Twenty-five hours apart: never the same day.
        assertThat(today(east)).isNotEmpty().isGreaterThan(today(west));
    }

    private static String today(HostedBrowser browser) {
        return browser.open("/rejections/new").page().select("input[type=date]").attr("value");
    }

    @Test
    void aSampleIsTheVisitorsOwn() {
        var kim = instances.begun("kim@example.org");
        var lea = instances.begun("lea@example.org");
        kim.send(kim.open("/dashboard"), "/sample-journey", Map.of());
        assertThat(kim.open("/dashboard").text())
                .isNotEqualTo(lea.open("/dashboard").text());
        assertThat(kim.open("/dashboard").page().select(".sample-line").text()).contains("sample");
        assertThat(lea.open("/dashboard").page().select(".sample-line")).isEmpty();
    }

    @Test
    void aDeletedAccountIsGone() {
        var mia = instances.begun("mia@example.org");
        var entry = mia.log("Larkspur");
        var page = mia.open("/settings/account");

        var wrong = mia.send(
                page, "/settings/account/deletion", Map.of("confirmation", "other@example.org", "current", PASSWORD));
        assertThat(wrong.text()).contains("Nothing was deleted");
        var gone = mia.send(
                page, "/settings/account/deletion", Map.of("confirmation", "mia@example.org", "current", PASSWORD));

        assertThat(mia.follow(gone).text()).contains("Your account is deleted");
        assertThat(mia.open(entry).location()).contains("/sign-in");
        assertThat(browser().signIn("mia@example.org", PASSWORD).location()).contains("wrong");
        assertThat(instances
                        .bean(JdbcClient.class)
                        .sql("select count(*) from job_application where company = 'Larkspur'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverReadsTheDatabaseOpensNothingWithIt() {
        var link = instances.link("nils@example.org", false);
        var secret = link.substring(link.lastIndexOf('/') + 1);

        assertThat(instances
                        .bean(JdbcClient.class)
                        .sql("select l::text from account_link l where email = 'nils@example.org'")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void onlyWhatComesEncryptedToItsOwnNameIsServed() {
        assertThat(browser().saying("X-Forwarded-Proto", "http").open("/").status())
                .isEqualTo(403);
        assertThat(browser()
                        .saying("X-Forwarded-Host", "evil.example")
                        .open("/")
                        .status())
                .isEqualTo(403);
        assertThat(browser()
                        .saying("X-Forwarded-Proto", "http")
                        .saying("Accept", "*/*")
                        .open("/actuator/health")
                        .status())
                .isEqualTo(200);
        assertThat(browser()
                        .saying("Origin", "https://evil.example")
                        .post("/sign-in", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void halfConfiguredItSaysAllThatIsMissing() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Rebound.class)
                        .profiles("hosted")
                        .run("--server.port=0"))
                .hasMessageContainingAll(
                        "SPRING_DATASOURCE_URL",
                        "REBOUND_HOSTED_ADDRESS",
                        "REBOUND_HOSTED_OPERATOR",
                        "REBOUND_HOSTED_CONTACT");
    }
}
