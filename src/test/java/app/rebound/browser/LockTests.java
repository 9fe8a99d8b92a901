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

    private static final String PASSWORD = "a quiet harbour";

    @Autowired
    PreparedJournal journal;

    @Test
    void opensWithThePasswordOnly(Visit visit) {
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
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That was not the password.");
        signIn(page, PASSWORD);
        assertThat(heading(page)).hasText("Acme");

        visit.open("/settings");
        page.getByLabel("Password now").fill(PASSWORD);
        button(page, "Remove the password").click();
        assertThat(announced(page)).containsText("The journal opens without a password again.");
        visit.loseSession();
        visit.open(entry);
        assertThat(heading(page)).hasText("Acme");
    }

    @Test
    void keepsTheReflectionWhenTheSessionEnds(Visit visit) {
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
    void savesAFormAfterSignInThatWasSentTooLate(@Screen(scripts = false) Visit visit) {
        var entry = journal.entry();
        lock(visit);
        var page = visit.open(entry + "/feedback/new");
        page.getByLabel("What they said").fill("Words that took a while");
        Parts.radio(page, "call").check();

        visit.loseSession();
        button(page, "Keep feedback").click();
        assertThat(heading(page)).hasText("This journal is locked");
        signIn(page, PASSWORD);

        assertThat(announced(page)).containsText("The feedback is kept.");
        assertThat(main(page)).containsText("Words that took a while");
    }

    private static Page lock(Visit visit) {
        var page = visit.open("/settings");
        page.getByLabel("New password").fill(PASSWORD);
        page.getByLabel("The same once more").fill(PASSWORD);
        button(page, "Lock the journal").click();
        assertThat(announced(page)).containsText("A password is set.");
        return page;
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("Password").fill(password);
        button(page, "Open the journal").click();
    }
}
