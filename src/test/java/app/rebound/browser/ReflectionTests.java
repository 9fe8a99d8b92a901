package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.checkbox;
import static app.rebound.browser.Parts.fold;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking back at a rejection: three questions, and as much more as one wants. */
@BrowserTest
class ReflectionTests {

    @Autowired
    PreparedJournal journal;

    @Test
    void asksThreeQuestionsAndKeepsTheButtonInSight(@Screen(width = 360, height = 740, touch = true) Visit visit) {
        var page = visit.open(journal.entry() + "/reflection");
        assertThat(page.locator("textarea:visible")).hasCount(3);
        assertThat(button(page, "Save reflection")).isInViewport();

        fold(page, "reflection-reasons").tap();
        fold(page, "reflection-learned").tap();

        assertThat(page.locator("textarea:visible")).hasCount(6);
        page.getByLabel("What went well").focus();
        assertThat(button(page, "Save reflection")).isInViewport();
    }

    @Test
    void asksOfWhatKindAReasonIsOnceItIsChosen(@Screen(scripts = false) Visit visit) {
        var page = visit.open(journal.entry() + "/reflection");
        fold(page, "reflection-reasons").click();
        assertThat(kinds(page)).hasCount(0);

        checkbox(page, "Skills or knowledge They said").check();

        assertThat(kinds(page)).hasCount(3);
        assertThat(page.locator("[type=radio]:checked")).hasCount(0);
    }

    private static Locator kinds(Page page) {
        return page.locator(".reasons .choices .choice:visible");
    }

    @Test
    void opensWhatWasOpenedLastTime(Visit visit) {
        var page = visit.open(journal.entry() + "/reflection");
        assertThat(page.getByLabel("Was it the right role anyway?")).not().isVisible();
        fold(page, "reflection-learned").click();
        assertThat(page.getByLabel("Was it the right role anyway?")).isVisible();

        visit.open(journal.entry() + "/reflection");
        assertThat(page.getByLabel("Was it the right role anyway?")).isVisible();
        fold(page, "reflection-learned").click();

        page.reload();
        assertThat(page.getByLabel("Was it the right role anyway?")).not().isVisible();
    }

    @Test
    void opensWhatSomethingIsWrittenInWithoutScripts(@Screen(scripts = false) Visit visit) {
        var address = journal.entry() + "/reflection";
        var page = visit.open(address);
        fold(page, "reflection-learned").click();
        page.getByLabel("Was it the right role anyway?").fill("Not quite");
        button(page, "Save reflection").click();
        assertThat(announced(page)).not().isEmpty();

        visit.open(address);
        assertThat(page.getByLabel("Was it the right role anyway?")).isVisible();
        assertThat(checkbox(page, "Skills or knowledge My guess")).not().isVisible();
    }
}
