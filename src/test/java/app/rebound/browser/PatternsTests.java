package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the one sentence to what is behind it, and to doing something about it. */
@BrowserTest
class PatternsTests {

    private static final String SAID = "“Time management” came up as something to work on in 3 of 3 rejections";

    @Autowired
    PreparedJournal journal;

    @Test
    void goesFromTheSentenceToItsEntriesToAGoalAndBackWithTheKeyboardAlone(Visit visit) {
        journal.recurringTheme();
        var page = visit.open("/dashboard");
        var keys = new Hand.Keys(page);
        assertThat(main(page)).containsText(SAID);

        keys.press(link(page, "See the 3 applications"));
        keys.press(button(page, "Not useful"));
        assertThat(announced(page)).containsText("This finding is hidden until its numbers change.");
        assertThat(main(page)).not().containsText(SAID);
        keys.press(button(page, "Undo"));
        assertThat(main(page)).containsText(SAID);

        visit.open("/dashboard");
        keys.press(link(page, "See the 3 applications"));
        assertThat(heading(page)).containsText(SAID);
        keys.press(link(page, "Acme, Developer"));
        assertThat(heading(page)).containsText("Acme");
        page.goBack();
        keys.press(link(page, "Make this a goal"));
        assertThat(page.getByLabel("What I will do")).hasValue("Finish timed tasks with time to spare");
        keys.press(button(page, "Set goal"));
        assertThat(announced(page)).containsText("Your goal is set.");
        page.keyboard().press("g");
        page.keyboard().press("d");

        assertThat(link(page, "Open the goal").first()).isVisible();
    }
}
