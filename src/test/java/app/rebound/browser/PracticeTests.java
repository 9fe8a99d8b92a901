package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.main;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

        page.keyboard().press(" ");
        assertThat(page.getByText("Because of the people")).isVisible();
        page.keyboard().press("3");
        assertThat(main(page)).containsText("1 done today, 1 to go");
        page.keyboard().press("u");
        assertThat(announced(page)).containsText("It is taken back.");
        assertThat(main(page)).containsText("0 done today, 2 to go");

        visit.open("/practice/cards/new");
        page.getByLabel("Question").click();
        page.keyboard().type("u 1234");
        assertThat(page.getByLabel("Question")).hasValue("u 1234");
    }
}
