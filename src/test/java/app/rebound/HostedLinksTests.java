package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.HostedAccounts;
import app.rebound.account.link.AccountLink.Kind;
import app.rebound.account.link.AccountLinks;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a link to an account opens and when it ends, and what one person leaves behind in the browser of the next. */
class HostedLinksTests {

    private static final String PASSWORD = HostedInstances.PASSWORD;

    private final HostedInstances instances = HostedInstances.running();

    private AccountLinks links() {
        return instances.bean(AccountLinks.class);
    }

    private UUID account(String email) {
        return instances
                .bean(JdbcClient.class)
                .sql("select id from account where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
    }

    private int status(String link) {
        return new HostedBrowser(instances).open(HostedBrowser.path(link)).status();
    }

    @Test
    void aNewPasswordEndsTheLinksOfWhoKnewTheOldOne() {
        var una = instances.begun("una@example.org");
        var toAnotherAddress = links().make(Kind.EMAIL, "intruder@example.org", account("una@example.org"), false);
        assertThat(status(toAnotherAddress)).isEqualTo(200);

        una.send(
                una.open("/settings/account"),
                "/settings/account/password",
                Map.of("current", PASSWORD, "password", "a new calm river", "repeated", "a new calm river"));

        assertThat(status(toAnotherAddress)).isEqualTo(404);
    }

    @Test
    void anotherAddressEndsTheLinksOfTheOldOne() {
        instances.begun("vera@example.org");
        var account = account("vera@example.org");
        var password = links().make(Kind.PASSWORD, "vera@example.org", account, false);
        var move = HostedBrowser.path(links().make(Kind.EMAIL, "vera@new.example.org", account, false));
        var somewhere = new HostedBrowser(instances);

        assertThat(somewhere.send(somewhere.open(move), move, Map.of()).location())
                .endsWith("/sign-in?moved");

        assertThat(status(password)).isEqualTo(404);
        assertThat(new HostedBrowser(instances)
                        .signIn("vera@new.example.org", PASSWORD)
                        .location())
                .endsWith("/dashboard");
    }

    @Test
    void whoAsksEndsNoLinkThatWasMadeAndTakesNothingFromIt() {
        instances.begun("walt@example.org");
        var made = links().make(Kind.PASSWORD, "walt@example.org", account("walt@example.org"), false);

        links().ask(Kind.PASSWORD, "walt@example.org", account("walt@example.org"));

        assertThat(status(made)).isEqualTo(200);
        links().make(Kind.JOIN, "xenia@example.org", null, true);
        var xenia = new HostedBrowser(instances);
        xenia.begin(links().make(Kind.JOIN, "xenia@example.org", null, false), PASSWORD, Map.of());
        assertThat(xenia.open("/administration").status()).isEqualTo(200);
    }

    @Test
    void aSecretAddressIsNotAskedForOverAndOver() {
        var program = new HostedBrowser(instances).saying("X-Forwarded-For", "198.51.100.20");
        for (var times = 0; times < 60; times++) {
            assertThat(program.open("/calendar/none.ics").status()).isEqualTo(404);
        }

        assertThat(program.open("/calendar/none.ics").status()).isEqualTo(429);
        assertThat(program.open("/shared/none").status()).isEqualTo(404);
    }

    @Test
    void onesOwnAddressIsNoPassword() {
        var link = instances.link("yann@example.org", false);

        assertThat(new HostedBrowser(instances)
                        .begin(link, "Yann@example.org", Map.of())
                        .text())
                .contains("easy to guess");
    }

    @Test
    void whatOnePersonLeftInABrowserIsNotSavedForTheNext() {
        instances.begun("zoe@example.org");
        var browser = instances.begun("adam@example.org").atOne().saying("Sec-Fetch-Site", "same-origin");
        var tab = browser.open("/rejections/new");
        var rejection = Map.of("company", "Thistledown", "role", "Nurse", "stage", "INTERVIEW");
        browser.endSession();
        assertThat(browser.send(tab, "/rejections", rejection).location()).contains("/sign-in");

        browser.follow(browser.signIn("zoe@example.org", PASSWORD));

        assertThat(browser.open("/rejections").text()).doesNotContain("Thistledown");
        var refused = browser.send(tab, "/rejections", rejection);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("page of another account");
        assertThat(browser.open("/rejections").text()).doesNotContain("Thistledown");
    }

    @Test
    void whatOnesOwnSessionLostIsSavedAfterTheNextSignIn() {
        var browser = instances.begun("bela@example.org").atOne().saying("Sec-Fetch-Site", "same-origin");
        var tab = browser.open("/rejections/new");
        var rejection = Map.of("company", "Meadowsweet", "role", "Nurse", "stage", "INTERVIEW");
        browser.endSession();
        browser.send(tab, "/rejections", rejection);

        browser.follow(browser.signIn("bela@example.org", PASSWORD));

        assertThat(browser.open("/rejections").text()).contains("Meadowsweet");
    }

    @Test
    void aPasswordThatWasSentTooLateIsNotKept() {
        var browser = instances.begun("cara@example.org").atOne().saying("Sec-Fetch-Site", "same-origin");
        var tab = browser.open("/settings/account");
        browser.endSession();

        browser.send(
                tab, "/settings/account/deletion", Map.of("confirmation", "cara@example.org", "current", PASSWORD));

        assertThat(browser.signIn("cara@example.org", PASSWORD).location()).endsWith("/dashboard");
    }

    @Test
    void aSessionThatSomebodyElsePlantedIsNotUsedForTheSignIn() {
        var name = "__Host-REBOUND_SESSION";
        var intruder = instances.begun("dino@example.org");
        var planted = intruder.cookies().get(name);
        instances.begun("ella@example.org");
        var victim = new HostedBrowser(instances);
        var page = victim.open("/sign-in");
        victim.cookies().put(name, planted);

        victim.send(page, "/sign-in", Map.of("username", "ella@example.org", "password", PASSWORD));

        assertThat(victim.open("/settings/account").text()).contains("ella@example.org");
        assertThat(victim.cookies().get(name)).isNotEqualTo(planted);
        assertThat(intruder.open("/settings/account").text()).doesNotContain("ella@example.org");
    }

    @Test
    void aClosedAccountsLinksStayEndedWhenItIsOpenedAgain() {
        instances.begun("fred@example.org");
        var account = account("fred@example.org");
        var link = links().make(Kind.PASSWORD, "fred@example.org", account, false);

        instances.bean(HostedAccounts.class).close(account, true);
        instances.bean(HostedAccounts.class).close(account, false);

        assertThat(status(link)).isEqualTo(404);
    }
}
