package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.checkbox;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static app.rebound.browser.Parts.radio;
import static app.rebound.browser.Parts.unfold;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.rebound.TestClock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hard evening, what is there for it, and the next day. */
@BrowserTest
class ResilienceTests {

    private static final String FAIRER = "It was one interview, and I have passed others.";

    @Autowired
    TestClock clock;

    @Test
    void carriesAPersonThroughAHardEvening(Visit visit) {
        var page = visit.open("/dashboard");
        button(page, "Look around a sample").click();

        var entry = logInDespair(visit);
        reframe(visit, entry);
        visit.open("/strengths/new");
        page.locator("#title").fill("I ask until I understand");
        page.locator("main form button.button--primary").click();
        assertThat(main(page)).containsText("I ask until I understand");
        visit.open("/support");
        button(page, "I reached out to My sister today").click();
        assertThat(announced(page)).containsText("Noted.");
        visit.open("/compass/values");
        page.locator("input[name=add]").first().check();
        button(page, "Save compass").click();
        assertThat(announced(page)).containsText("Your compass is saved.");
        visit.open("/compass/look-backs/new");
        page.getByLabel("What surprised me").fill("That I asked for help.");
        button(page, "Save look back").click();
        assertThat(announced(page)).containsText("The look back is saved.");
        visit.open("/wins");
        page.locator(".offer", new Page.LocatorOptions().setHasText("found a fairer one"))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(announced(page)).containsText("The win is saved.");

        clock.advance(Duration.ofDays(1));
        visit.open("/dashboard");
        assertThat(page.locator(".rows li", new Page.LocatorOptions().setHasText("Vandermill"))
                        .first())
                .isVisible();
        assertThat(main(page)).containsText("wins this month");
        visit.open(entry);
        assertThat(main(page)).containsText(FAIRER);
    }

    private static String logInDespair(Visit visit) {
        var page = visit.page();
        visit.open("/rejections/new");
        page.getByLabel("Company").fill("Vandermill");
        page.getByLabel("Role").fill("Developer");
        radio(page, "Interview").check();
        checkbox(page, "hopeless").check();
        radio(page.getByRole(AriaRole.RADIOGROUP, new GetByRoleOptions().setName("How strong: hopeless")), "9")
                .check();
        button(page, "Log rejection").click();
        assertThat(main(page)).containsText("You can stop here");
        return visit.path().replace("/logged", "");
    }

    /** With a stop in the middle: what was written is there again. */
    private static void reframe(Visit visit, String entry) {
        var page = visit.page();
        visit.open(entry);
        unfold(page);
        link(page, "Look at a harsh thought").click();
        page.getByLabel("The thought").fill("Nobody will ever want me");
        page.getByLabel("How much I believe it").fill("95");
        button(page, "Save and continue").click();
        page.locator(".offered__one", new Page.LocatorOptions().setHasText("I passed"))
                .first()
                .click();
        assertThat(page.locator("#evidenceAgainst"))
                .hasValue(Pattern.compile("I passed \\d+ of \\d+ .*", Pattern.DOTALL));
        page.getByLabel("What I would tell a friend").fill("They would be lucky to have you.");
        assertThat(main(page)).containsText("Saved at");

        visit.open("/dashboard");
        visit.open(entry);
        unfold(page);
        link(page, "Continue with this thought").click();
        assertThat(page.locator(".in-view")).containsText("Nobody will ever want me");
        assertThat(page.getByLabel("What I would tell a friend")).hasValue("They would be lucky to have you.");
        page.locator("#balanced").fill(FAIRER);
        page.getByLabel("How much I believe the first thought now").fill("50");
        button(page, "Save thought").click();
        assertThat(heading(page)).hasText("A thought, looked at again");
        assertThat(main(page)).containsText("I passed");
    }
}
