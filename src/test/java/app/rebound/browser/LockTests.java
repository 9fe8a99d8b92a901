package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.main;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A journal with a password: its doors, and what happens to words when one falls shut. */
@BrowserTest
class LockTests {

    private static final String OWN_NAME = "rebound.localhost";
    private static final String PASSWORD = "a quiet harbour";

    @Autowired
    PreparedJournal journal;

    @Test
    void opensWithThePasswordOnly(@Screen(host = OWN_NAME) Visit visit) {
        var entry = journal.entry();
        var page = lock(visit);
        visit.open("/rejections/new");
        page.getByLabel("Company").fill("A draft");
        Assertions.assertThat((int) page.evaluate("localStorage.length")).isPositive();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(main(page)).containsText("The journal is closed.");
        Assertions.assertThat((int) page.evaluate("localStorage.length")).isZero();
        visit.open(entry);
        assertThat(heading(page)).hasText("This journal is locked");
        assertThat(page.getByLabel("Password")).isFocused();

        signIn(page, "a loud harbour");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The password is not right.");
        signIn(page, PASSWORD);
        assertThat(heading(page)).hasText("Acme");

        visit.open("/settings");
        page.getByLabel("Password now").fill(PASSWORD);
        button(page, "Remove password").click();
        assertThat(announced(page)).containsText("The journal opens without a password again.");
        visit.loseSession();
        visit.open(entry);
        assertThat(heading(page)).hasText("Acme");
    }

    @Test
    void keepsTheReflectionWhenTheSessionEnds(@Screen(host = OWN_NAME) Visit visit) {
        var entry = journal.entry();
        lock(visit);
        var page = visit.open(entry + "/reflection");
        page.getByLabel("What was hard").fill("Before");
        var state = page.locator("[data-save-state]");
        assertThat(state).containsText("Saved at");

        visit.loseSession();
        page.getByLabel("What was hard").fill("Before and after");
        assertThat(state).containsText("Not saved: the journal is locked again.");

        var other = visit.openInAnotherTab("/dashboard");
        signIn(other, PASSWORD);
        assertThat(heading(other)).hasText("Dashboard");
        button(page, "Save reflection").click();
        assertThat(announced(page)).containsText("Reflection saved.");
        assertThat(main(page)).containsText("Before and after");
    }

    @Test
    void savesAFormAfterSignInThatWasSentTooLate(@Screen(host = OWN_NAME, scripts = false) Visit visit) {
        var entry = journal.entry();
        lock(visit);
        var page = visit.open(entry + "/feedback/new");
        page.getByLabel("What they said").fill("Words that took a while");
        Parts.radio(page, "call").check();

        visit.loseSession();
        button(page, "Save feedback").click();
        assertThat(heading(page)).hasText("This journal is locked");
        signIn(page, PASSWORD);

        assertThat(announced(page)).containsText("The feedback is saved.");
        assertThat(main(page)).containsText("Words that took a while");
    }

    @Test
    void movesToItsOwnNameWhenItIsLocked(@Screen(scripts = false) Visit visit) {
        var entry = journal.entry();
        var page = setPassword(visit);
        assertThat(main(page)).containsText("A password is set.");

        visit.open(entry);
        assertThat(heading(page)).hasText("This journal is locked");
        page.locator("main a.button--primary").click();
        signIn(page, PASSWORD);

        assertThat(heading(page)).hasText("Acme");
        Assertions.assertThat(page.url()).startsWith("http://" + OWN_NAME + ":").endsWith(entry);
        Assertions.assertThat(visit.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("REBOUND_SESSION"))
                        .map(cookie -> cookie.domain))
                .containsOnly(OWN_NAME);
    }

    @Test
    void staysWhereTheBrowserDoesNotFindThatName(@Screen(scripts = false) Visit visit) {
        var entry = journal.entry();
        var page = setPassword(visit);

        visit.open(entry);
        Parts.unfold(page);
        Parts.link(page, "Sign in here").click();
        signIn(page, PASSWORD);

        assertThat(heading(page)).hasText("Acme");
        Assertions.assertThat(visit.path()).isEqualTo(entry);
    }

    @Test
    void showsNothingWhenGoingBackAfterSignOut(@Screen(host = OWN_NAME, backForwardCache = true) Visit visit) {
        var entry = journal.entry();
        var page = lock(visit);
        visit.open(entry);
        visit.open("/rejections");

        signOut(page);
        assertThat(main(page)).containsText("The journal is closed.");

        for (int back = 0; back < 2; back++) {
            page.evaluate("history.back()");
            page.waitForURL("**/sign-in?to=*");
            assertThat(heading(page)).hasText("This journal is locked");
            Assertions.assertThat(page.content()).doesNotContain("Acme");
        }
    }

    @Test
    void showsNothingWhenGoingBackAfterTheSessionHasEnded(
            @Screen(host = OWN_NAME, backForwardCache = true) Visit visit) {
        var entry = journal.entry();
        var page = lock(visit);
        visit.open(entry);
        visit.open("/help");

        visit.loseSession();
        page.evaluate("history.back()");

        page.waitForURL("**/sign-in?to=*");
        assertThat(heading(page)).hasText("This journal is locked");
        Assertions.assertThat(page.content()).doesNotContain("Acme");
    }

    @Test
    void showsNothingFromBeforeTheLock(@Screen(backForwardCache = true) Visit visit) {
        var entry = journal.entry();
        visit.open(entry);
        var page = setPassword(visit);

        assertThat(heading(page)).hasText("This journal is locked");
        page.evaluate("history.go(-2)");

        page.waitForURL("**/sign-in?to=*");
        assertThat(heading(page)).hasText("This journal is locked");
        Assertions.assertThat(page.content()).doesNotContain("Acme");
    }

    @Test
    void endsInEveryOtherBrowserWhenThePasswordChanges(
            @Screen(host = OWN_NAME) Visit visit, @Screen(host = OWN_NAME) Visit other) {
        journal.entry();
        lock(visit);
        other.open("/rejections");
        signIn(other.page(), PASSWORD);
        assertThat(main(other.page())).containsText("Acme");

        var page = visit.open("/settings");
        page.getByLabel("Password now").fill(PASSWORD);
        page.getByLabel("New password").fill("a loud harbour");
        page.getByLabel("Repeat password").fill("a loud harbour");
        button(page, "Change password").click();
        assertThat(announced(page)).containsText("Every other browser has to sign in again.");

        other.page().reload();
        assertThat(heading(other.page())).hasText("This journal is locked");
    }

    private static void signOut(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
    }

    private static Page setPassword(Visit visit) {
        var page = visit.open("/settings");
        page.getByLabel("New password").fill(PASSWORD);
        page.getByLabel("Repeat password").fill(PASSWORD);
        button(page, "Lock journal").click();
        return page;
    }

    private static Page lock(Visit visit) {
        var page = setPassword(visit);
        assertThat(announced(page)).containsText("A password is set.");
        return page;
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("Password").fill(password);
        button(page, "Open the journal").click();
    }
}
