package app.rebound.browser;

import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.checkbox;
import static app.rebound.browser.Parts.fold;
import static app.rebound.browser.Parts.radio;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was wrong or chosen can be mended and taken back, with a script and without. */
@BrowserTest
class MendedTests {

    @Autowired
    PreparedJournal journal;

    @Test
    void whatWasSaidOfAFieldGoesWithoutAScript(@Screen(scripts = false) Visit visit) {
        var page = visit.open("/rejections/new");
        button(page, "Log rejection").click();
        assertThat(errors(page)).hasCount(3);

        page.getByLabel("Company").fill("Acme");
        page.getByLabel("Role").fill("Cook");
        radio(page, "Final").check();
        assertThat(errors(page)).hasCount(0);

        page.getByLabel("Company").fill("");
        page.getByLabel("Role").focus();
        assertThat(errors(page)).hasText("Which company was it?");
    }

    @Test
    void aFeelingWithoutANumberCanBeSaidWithoutAScript(@Screen(scripts = false) Visit visit) {
        var page = visit.open("/rejections/new");
        checkbox(page, "sad").check();
        var strength = page.getByLabel("How strong: sad");
        radio(strength, "7").check();

        page.locator("[data-strength-of=sad] noscript label").click();

        assertThat(radio(strength, "7")).not().isChecked();
    }

    @Test
    void aTapTakesANumberBack(Visit visit) {
        var page = visit.open("/rejections/new");
        checkbox(page, "sad").check();
        var seven = radio(page.getByLabel("How strong: sad"), "7");
        seven.check();

        seven.click();
        assertThat(seven).not().isChecked();

        seven.check();
        seven.press(" ");
        assertThat(seven).not().isChecked();
    }

    @Test
    void aTapTakesTheKindOfAReasonBack(Visit visit) {
        var page = visit.open(journal.entry() + "/reflection");
        fold(page, "reflection-reasons").click();
        checkbox(page, "Skills or knowledge My guess").check();
        var kind = page.locator("[name='reasons[0].control']").first();
        kind.check();

        kind.click();

        assertThat(kind).not().isChecked();
        button(page, "Save reflection").click();
        assertThat(Parts.announced(page)).containsText("Reflection saved.");
    }

    @Test
    void aStageStaysChosen(Visit visit) {
        var page = visit.open("/rejections/new");
        radio(page, "Final").check();

        radio(page, "Final").click();

        assertThat(radio(page, "Final")).isChecked();
    }

    private static Locator errors(Page page) {
        return page.locator(".field__error:visible");
    }
}
