package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.main;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Practising with keys, and what needs a browser. */
@BrowserTest
class PracticeTests {

    @Autowired
    PreparedJournal journal;

    @Test
    void practisesWithKeysAloneAndNeverWhileTyping(Visit visit) {
        journal.card("Why us?", "Because of the people");
        journal.card("Why you?", null);
        var page = visit.open("/practice/cards/due");
        assertThat(main(page)).containsText("Why us?");
        assertThat(page.getByText("Because of the people")).not().isVisible();

        press(page, " ");
        assertThat(page.getByText("Because of the people")).isVisible();
        press(page, "3");
        assertThat(main(page)).containsText("1 done today, 1 to go");
        press(page, "u");
        assertThat(announced(page)).containsText("The answer is undone.");
        assertThat(main(page)).containsText("0 done today, 2 to go");

        visit.open("/practice/cards/new");
        page.getByLabel("Question").click();
        page.keyboard().type("u 1234");
        assertThat(page.getByLabel("Question")).hasValue("u 1234");
    }

    @Test
    void printsStoriesOnce(Visit visit) {
        var page = visit.open("/practice/stories/print");
        page.evaluate("() => { window.printed = 0; window.print = () => printed++; }");

        button(page, "Print this page").click();

        Assertions.assertThat(page.evaluate("printed")).isEqualTo(1);
    }

    /** Once the scripts of the page are there. */
    private static void press(Page page, String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }
}
