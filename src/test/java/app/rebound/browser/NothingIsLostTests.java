package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.checkbox;
import static app.rebound.browser.Parts.fold;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.main;
import static app.rebound.browser.Parts.radio;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person has typed comes through whatever happens to the page. */
@BrowserTest
class NothingIsLostTests {

    private static final String WORDS = "Words that took a while";

    @Autowired
    PreparedJournal journal;

    @ParameterizedTest
    @EnumSource
    void comesBackAfterAReloadAndAClosedTab(Writing writing, Visit visit) {
        var address = writing.in(journal);
        var page = visit.open(address);
        page.getByLabel(writing.box()).fill(WORDS);

        page.reload();
        assertThat(page.getByLabel(writing.box())).hasValue(WORDS);

        page.close();
        var again = visit.openInAnotherTab(address);
        var box = again.getByLabel(writing.box());
        // Saved by itself, it is there; kept in the browser, it is offered and never poured in.
        if (!box.inputValue().equals(WORDS)) {
            button(again, "Continue draft").click();
        }
        assertThat(box).hasValue(WORDS);
    }

    @Test
    void goesOnSavingAReflectionAfterAReload(Visit visit) {
        var page = visit.open(journal.entry() + "/reflection");
        var box = page.getByLabel("What was hard");
        box.fill("One");

        // The page says goodbye with a save whose answer nobody reads.
        page.reload();
        assertThat(box).hasValue("One");
        box.fill("One, two");

        assertThat(state(page)).containsText("Saved at 12:00.");
        page.reload();
        assertThat(box).hasValue("One, two");
        assertThat(state(page)).isEmpty();
    }

    @Test
    void goesOnSavingAReflectionWhenAnAnswerIsLost(Visit visit) {
        var page = visit.open(journal.entry() + "/reflection");
        page.route(
                "**/reflection",
                save -> {
                    save.fetch();
                    save.abort();
                },
                new Page.RouteOptions().setTimes(1));

        page.getByLabel("What was hard").fill("One");

        assertThat(state(page)).containsText("Kept in this browser, not saved yet.");
        assertThat(state(page)).containsText("Saved at 12:00.");
    }

    @Test
    void offersToDiscardWhatComesBack(Visit visit) {
        var page = visit.open("/rejections/new");
        page.getByLabel("Company").fill("Acme");

        page.reload();
        assertThat(state(page)).containsText("This is what you had typed.");
        button(page, "Discard draft").click();

        assertThat(page.getByLabel("Company")).isEmpty();
        page.reload();
        assertThat(page.getByLabel("Company")).isEmpty();
    }

    @Test
    void showsWhatComesBackInAClosedPart(Visit visit) {
        var page = visit.open("/rejections/new");
        page.getByText("Add details").click();
        page.getByLabel("Note").fill(WORDS);
        page.getByText("Add another word").click();
        page.getByLabel("In your own word").fill("wobbly");

        page.reload();

        assertThat(page.getByLabel("Note")).isVisible();
        assertThat(page.getByLabel("Note")).hasValue(WORDS);
        assertThat(page.getByLabel("In your own word")).isVisible();
    }

    @Test
    void showsWhatComesBackInAPartThatIsClosedInAnother(Visit visit) {
        var page = visit.open(journal.entry() + "/reflection");
        // Nothing is saved by itself, as in a train.
        page.route("**/reflection", save -> {
            if ("POST".equals(save.request().method())) {
                save.abort();
            } else {
                save.resume();
            }
        });
        fold(page, "reflection-reasons").click();
        page.getByText("Add a reason in your own words").click();
        page.locator("[id='reasons9.label']").fill("Too far away");
        assertThat(state(page)).containsText("this browser");
        page.evaluate("localStorage.removeItem('rebound-fold:reflection-reasons')");

        page.reload();

        assertThat(page.locator("[id='reasons9.label']")).isVisible();
        assertThat(page.locator("[id='reasons9.label']")).hasValue("Too far away");
    }

    @Test
    void forgetsTheDraftOnceItIsSaved(Visit visit) {
        var entry = journal.entry();
        var page = visit.open(entry);
        for (int round = 0; round < 2; round++) {
            Parts.unfold(page);
            Parts.link(page, "Add a round").click();
            assertThat(page.getByLabel("Anything else")).isEmpty();
            page.getByLabel("Kind").selectOption("PANEL");
            page.getByLabel("Anything else").fill("Round %d".formatted(round));
            button(page, "Save round").click();
            assertThat(announced(page)).containsText("Round saved.");
        }
        Assertions.assertThat((int) page.evaluate(
                        "Object.keys(localStorage).filter(key => key.startsWith('rebound-draft:')).length"))
                .isZero();
    }

    @Test
    void keepsEverythingOfAFormThatIsIncomplete(Visit visit) {
        var page = visit.open("/rejections/new");
        page.getByLabel("Role").fill("Developer");
        radio(page, "Final").check();
        checkbox(page, "sad").check();
        radio(page.getByLabel("How strong: sad"), "7").check();
        checkbox(page, "proud").check();
        page.getByText("Add another word").click();
        page.getByLabel("In your own word").fill("wobbly");
        page.getByText("Add details").click();
        page.getByLabel("How you heard").selectOption("phone");
        page.getByLabel("Note").fill(WORDS);
        button(page, "Log rejection").click();

        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        assertThat(page.getByLabel("Role")).hasValue("Developer");
        assertThat(radio(page, "Final")).isChecked();
        assertThat(checkbox(page, "sad")).isChecked();
        assertThat(radio(page.getByLabel("How strong: sad"), "7")).isChecked();
        assertThat(checkbox(page, "proud")).isChecked();
        assertThat(page.getByLabel("In your own word")).isVisible();
        assertThat(page.getByLabel("In your own word")).hasValue("wobbly");
        assertThat(page.getByLabel("How you heard").locator("option:checked")).hasText("phone");
        assertThat(page.getByLabel("Note")).isVisible();
        assertThat(page.getByLabel("Note")).hasValue(WORDS);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"QUICK_LOG", "NEW_NOTE", "REQUEST", "NEW_GOAL", "NEW_THOUGHT"})
    void showsBothTextsWhenTwoTabsSave(Writing writing, Visit visit) {
        var page = visit.open(writing.in(journal));
        var other = visit.openInAnotherTab(visit.path());
        other.getByLabel(writing.box()).fill("From the other tab");
        button(other, writing.button()).click();
        assertThat(announced(other)).not().isEmpty();
        other.close();

        page.getByLabel(writing.box()).fill(WORDS);
        button(page, writing.button()).click();

        assertThat(main(page)).containsText("This was changed since you opened it");
        assertThat(page.getByLabel(writing.box())).hasValue(WORDS);
        assertThat(page.locator(".field__saved")).containsText("From the other tab");
        button(page, writing.button()).click();
        assertThat(main(page)).containsText(WORDS);
        assertThat(page.locator(".field__saved")).hasCount(0);
    }

    @Test
    void showsBothTextsOfAReason(Visit visit) {
        var page = visit.open(journal.entry() + "/reflection");
        var other = visit.openInAnotherTab(visit.path());
        writeReason(other, "From the other tab");
        button(other, "Save reflection").click();
        assertThat(announced(other)).containsText("Reflection saved.");
        other.close();

        writeReason(page, WORDS);
        button(page, "Save reflection").click();

        assertThat(page.getByLabel("My guess, in more words").first()).hasValue(WORDS);
        assertThat(page.locator(".field__saved")).containsText("From the other tab");
    }

    private static void writeReason(Page page, String words) {
        fold(page, "reflection-reasons").click();
        checkbox(page, "Skills or knowledge My guess").check();
        page.getByLabel("My guess, in more words").first().fill(words);
    }

    @Test
    void savesAReflectionAtEveryPause(Visit visit) {
        var entry = journal.entry();
        var page = visit.open(entry + "/reflection");
        page.getByLabel("What was hard").fill("One");
        assertThat(state(page)).containsText("Saved at 12:00.");
        page.getByLabel("What was hard").fill("One, two");
        assertThat(state(page)).containsText("Typing…");
        assertThat(state(page)).containsText("Saved at 12:00.");

        var other = visit.openInAnotherTab(entry);
        assertThat(main(other)).containsText("One, two");
        button(page, "Save reflection").click();
        assertThat(announced(page)).containsText("Reflection saved.");
    }

    @Test
    void goesBackToASavedReflectionAndOn(Visit visit) {
        var entry = journal.entry();
        visit.open(entry);
        var page = visit.open(entry + "/reflection");
        page.getByLabel("What was hard").fill("One");
        assertThat(state(page)).containsText("Saved at");
        button(page, "Save reflection").click();
        assertThat(announced(page)).containsText("Reflection saved.");

        page.goBack();
        assertThat(page.getByLabel("What was hard")).hasValue("One");
        page.getByLabel("What was hard").fill("One, two");
        assertThat(state(page)).containsText("Saved at");
        button(page, "Save reflection").click();
        assertThat(announced(page)).containsText("Reflection saved.");
        assertThat(main(page)).containsText("One, two");
    }

    @Test
    void makesOneEntryOfADoubleClickAndOfGoingBack(Visit visit) {
        var page = visit.open("/rejections/new");
        page.getByLabel("Company").fill("Acme");
        page.getByLabel("Role").fill("Developer");
        radio(page, "Interview").check();
        button(page, "Log rejection").dblclick();
        assertThat(heading(page)).hasText("It is written down");
        // Nobody is faster than the script of the page.
        page.waitForLoadState();

        page.goBack();
        assertThat(heading(page)).hasText("Log a rejection");
        assertThat(state(page)).not().containsText("This is what you had typed.");

        visit.open("/rejections");
        assertThat(page.locator(".entry")).hasCount(1);
    }

    private static Locator state(Page page) {
        return page.locator("[data-save-state]").first();
    }
}
