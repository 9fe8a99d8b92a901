package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.HostedBrowser.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sign-in through an institution's own accounts. */
class HostedInstitutionTests {

    private final HostedInstances instances = HostedInstances.running();

    /** Takes the way over the institution, which vouches for somebody. */
    private Answer signIn(HostedBrowser browser, String email, boolean verified) {
        instances.institution().is(email, verified);
        var way = browser.open("/sign-in").page().select("a[href^=/oauth2/]");
        assertThat(way.text()).isEqualTo("Sign in with " + TestInstitution.NAME);
        var asked = browser.open(way.attr("href"));
        var back = browser.elsewhere(asked.location());
        assertThat(back).startsWith(instances.site() + "/login/oauth2/code/campus");
        return browser.open(HostedBrowser.path(back));
    }

    @Test
    void whoIsVouchedForBeginsAndFindsTheirJournalAgain() {
        var browser = new HostedBrowser(instances);
        assertThat(signIn(browser, "Gil@Example.edu", true).location()).endsWith("/dashboard");
        // Who has no password yet could otherwise not move or delete the account.
        var account = browser.open("/settings/account");
        assertThat(account.text()).contains("gil@example.edu", "choose a password first");
        assertThat(account.page().select("main a[href=/account/forgotten]")).hasSize(1);
        var entry = browser.log("Hawthornfield");
        browser.send(browser.open("/dashboard"), "/sign-out", Map.of());

        var elsewhere = new HostedBrowser(instances);
        signIn(elsewhere, "gil@example.edu", true);

        assertThat(elsewhere.open(entry).text()).contains("Hawthornfield");
    }

    @Test
    void anAccountWithAPasswordIsTheSameAccount() {
        var entry = instances.begun("hanna@example.edu").log("Ferncliff");
        var browser = new HostedBrowser(instances);

        signIn(browser, "hanna@example.edu", true);

        assertThat(browser.open(entry).text()).contains("Ferncliff");
    }

    @Test
    void whoIsNotVouchedForStaysOutside() {
        instances.begun("iris@example.edu").log("Coldharbour");
        var browser = new HostedBrowser(instances);

        var refused = browser.follow(signIn(browser, "iris@example.edu", false));

        assertThat(refused.text()).contains("The sign-in did not work").doesNotContain("Coldharbour");
        assertThat(browser.open("/dashboard").location()).contains("/sign-in");
        assertThat(browser.open("/login/oauth2/code/campus?code=one&state=made-up")
                        .location())
                .contains("/sign-in?institution");
    }

    @Test
    void aClosedAccountStaysClosed() {
        instances.begun("jon@example.edu");
        var office = instances.begun("bureau@example.org", true);
        var page = office.open("/administration?q=jon@example.edu");
        office.send(page, page.page().select("form[action$=/closing]").attr("action"), Map.of());
        var browser = new HostedBrowser(instances);

        assertThat(signIn(browser, "jon@example.edu", true).location()).contains("/sign-in?institution");
    }
}
