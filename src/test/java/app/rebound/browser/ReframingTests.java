package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.rebound.strength.evidence.Evidence;
import app.rebound.strength.evidence.EvidenceSource;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Working on a thought, on a phone and at a desk. */
@BrowserTest
class ReframingTests {

    @Autowired
    PreparedJournal journal;

    @Autowired
    DefaultListableBeanFactory beans;

    @Test
    void goesStepByStepOnAPhoneWithTheThoughtInView(
            @Screen(width = 360, height = 740, touch = true, scripts = false) Visit visit) {
        var page = visit.open(journal.thought());
        assertThat(page.getByLabel("What happened")).isVisible();
        assertThat(box(page, "A fairer thought")).not().isVisible();

        next(page, "Thinking traps");
        page.getByLabel("Labels").check();
        next(page, "Evidence against the thought, and for it");
        box(page, "Evidence against the thought").fill("Two were done");
        next(page, "Seen from outside");
        assertThat(box(page, "Evidence against the thought")).not().isVisible();
        next(page, "Both sides together");
        box(page, "A fairer thought").fill("Slow, once");
        assertThat(page.locator(".in-view")).isInViewport();
        link(page, "Before").click();
        assertThat(box(page, "What I would tell a friend")).isVisible();
        button(page, "Save thought").click();

        assertThat(announced(page)).containsText("The thought is saved.");
        assertThat(main(page)).containsText("Labels");
        assertThat(main(page)).containsText("Two were done");
        assertThat(main(page)).containsText("Slow, once");
    }

    private static void next(Page page, String step) {
        link(page, "Next").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(step)))
                .isInViewport();
        assertThat(page.locator(".in-view")).containsText("Too slow");
        assertThat(page.locator(".in-view")).isInViewport();
    }

    private static Locator box(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    @Test
    void showsEveryStepAtOnceWhereThereIsRoomAndTheThoughtAsItIsTyped(Visit visit) {
        var page = visit.open(journal.thought());
        assertThat(page.getByLabel("What happened")).isVisible();
        assertThat(box(page, "A fairer thought")).isVisible();

        box(page, "The thought").fill("Far too slow");
        box(page, "A fairer thought").scrollIntoViewIfNeeded();

        assertThat(page.locator(".in-view")).containsText("Far too slow");
        assertThat(page.locator(".in-view")).isInViewport();
    }

    @Test
    void putsAnOfferedSentenceIntoItsBoxWhileOneWrites(Visit visit) {
        withASentenceToOffer(() -> {
            var page = visit.open(journal.thought());
            box(page, "Evidence against the thought").fill("Two were done");
            button(page, "“Clear answers”").click();

            assertThat(box(page, "Evidence against the thought")).hasValue("Two were done\n“Clear answers”");
            assertThat(button(page, "“Clear answers”")).not().isVisible();
            assertThat(page.locator("[data-save-state]")).containsText("Saved at 12:00.");
            assertThat(heading(page)).hasText("Look at a thought");
        });
    }

    @Test
    void sendsTheFormAndNotAnOfferOnEnter(Visit visit) {
        withASentenceToOffer(() -> {
            var page = visit.open(journal.thought());
            page.locator("#belief").fill("80");
            page.locator("#belief").press("Enter");

            assertThat(announced(page)).containsText("The thought is saved.");
            assertThat(main(page)).not().containsText("Clear answers");
        });
    }

    private void withASentenceToOffer(Runnable action) {
        EvidenceSource source =
                (entry, most) -> List.of(new Evidence(Evidence.Kind.SAID, "trap.such", List.of("Clear answers")));
        beans.registerSingleton("evidenceOfThisTest", source);
        try {
            action.run();
        } finally {
            beans.destroySingleton("evidenceOfThisTest");
        }
    }
}
