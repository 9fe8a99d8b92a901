package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.fold;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static app.rebound.browser.Parts.unfold;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.rebound.TestClock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The small things a person does on other days. */
@BrowserTest
class DayToDayTests {

    @Autowired
    PreparedJournal journal;

    @Autowired
    TestClock clock;

    @Test
    void looksAroundInTheSampleJourneyAndLeavesIt(Visit visit) {
        var page = visit.open("/dashboard");
        button(page, "Look around a sample").click();
        assertThat(announced(page)).containsText("The sample journey is open");
        assertThat(page.locator(".picture").first()).isVisible();
        visit.open("/rejections");
        assertThat(page.locator(".entry")).hasCount(20);
        link(page, "Next").click();
        assertThat(page.locator(".entry")).hasCount(5);
        visit.open("/goals");
        assertThat(main(page)).containsText("Finish timed tasks with ten minutes to spare");
        visit.open("/dashboard");
        link(page, "Prepare for the round").first().click();
        assertThat(heading(page)).containsText("The day at");
        var printed = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        Assertions.assertThat(printed).containsOnlyOnce("/Type /Page\n");

        visit.open("/dashboard");
        WaysToEntries.leaveSample(page);
        assertThat(button(page, "Look around a sample")).isVisible();
        visit.open("/rejections");
        assertThat(main(page)).containsText("If you hear a no, you can write it here.");
        visit.open("/feedback");
        assertThat(main(page)).containsText("You have no feedback yet.");
        visit.open("/goals");
        assertThat(link(page, "Set a first goal")).isVisible();
    }

    @Test
    void goesPlacesWithSingleKeys(Visit visit) {
        var page = visit.open(journal.entry());

        press(page, "g", "d");
        assertThat(heading(page)).hasText("Dashboard");
        press(page, "g", "g");
        assertThat(heading(page)).hasText("Goals");
        press(page, "g", "f");
        assertThat(heading(page)).hasText("Feedback");
        press(page, "g", "p");
        assertThat(heading(page)).hasText("Practice");
        press(page, "g", "s");
        assertThat(heading(page)).hasText("For you");
        press(page, "/");
        assertThat(heading(page)).hasText("Search");
        var words = page.getByLabel("Words you remember");
        assertThat(words).isFocused();
        press(page, "g", "r", "/", "?");
        assertThat(words).hasValue("gr/?");
        var keys = page.getByRole(AriaRole.DIALOG);
        assertThat(keys).not().isVisible();

        visit.open("/dashboard");
        press(page, "g", "r");
        assertThat(heading(page)).hasText("Rejections");
        visit.open("/dashboard");
        press(page, "?");
        assertThat(keys).isVisible();
        press(page, "n");
        assertThat(keys).isVisible();
        press(page, "Escape");
        assertThat(keys).not().isVisible();
        press(page, "n");
        assertThat(heading(page)).hasText("Log a rejection");
        page.getByLabel("Company").click();
        press(page, "n", "g", "d", "/", "?");
        assertThat(page.getByLabel("Company")).hasValue("ngd/?");
        Assertions.assertThat(visit.path()).isEqualTo("/rejections/new");
    }

    @Test
    void typesAWordBesideAFieldAndStaysWhereItIs(Visit visit) {
        var page = visit.open("/dashboard");
        page.evaluate("() => window.stayed = true");

        press(page, "t", "h", "i", "n", "k", "n", "o", "t", "g", "r", "e", "a", "t");
        // Longer than a key waits for the next one.
        page.waitForFunction("from => performance.now() - from > 600", page.evaluate("() => performance.now()"));

        Assertions.assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
        Assertions.assertThat(visit.path()).isEqualTo("/dashboard");
    }

    @Test
    void forgetsAKeyThatNothingFollowed(Visit visit) {
        var page = visit.open("/dashboard");
        page.evaluate("() => window.stayed = true");
        press(page, "g");
        page.waitForFunction("from => performance.now() - from > 1100", page.evaluate("() => performance.now()"));
        press(page, "r");
        page.waitForFunction("from => performance.now() - from > 600", page.evaluate("() => performance.now()"));

        Assertions.assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void bringsADeletedEntryBack(Visit visit) {
        var page = visit.open(journal.entry());
        fold(page, "story-more").click();
        button(page, "Delete the application, too").click();
        assertThat(announced(page)).containsText("Acme is deleted.");
        assertThat(page.locator(".entry")).hasCount(0);

        button(page, "Undo").click();
        assertThat(announced(page)).containsText("Restored.");
        visit.open("/rejections");
        assertThat(link(page, "Acme")).isVisible();
    }

    @Test
    void readsFeedbackWhenReadyAndCoversItAgain(Visit visit) {
        journal.note(false);
        var page = visit.open("/feedback");
        assertThat(main(page)).containsText("It stays covered until you want to read it.");
        Assertions.assertThat(page.content()).doesNotContain("As it was");

        button(page, "Read feedback").click();
        assertThat(main(page)).containsText("As it was");
        unfold(page);
        button(page, "Cover feedback").click();
        assertThat(button(page, "Read feedback")).isVisible();
        Assertions.assertThat(page.content()).doesNotContain("As it was");
    }

    @Test
    void asksAgainOnTheDayThatWasChosen(Visit visit) {
        var entry = journal.entry();
        var page = visit.open(entry + "/logged");
        fold(page, "logged-return").click();
        button(page, "In three days").click();
        assertThat(announced(page)).containsText("You will see this rejection under Today on the day you chose.");
        assertThat(heading(page)).hasText("It is written down");
        visit.open("/dashboard");
        assertThat(page.getByText("You wanted to come back to Acme")).hasCount(0);

        clock.advance(Duration.ofDays(2));
        page.reload();
        assertThat(page.getByText("You wanted to come back to Acme")).hasCount(0);
        clock.advance(Duration.ofDays(1));
        page.reload();
        assertThat(page.getByText("You wanted to come back to Acme")).isVisible();

        link(page, "Open rejection").click();
        assertThat(heading(page)).hasText("Acme");
        unfold(page);
        button(page, "Cancel reminder").click();
        assertThat(announced(page)).containsText("Reminder cancelled.");
        visit.open("/dashboard");
        assertThat(page.getByText("You wanted to come back to Acme")).hasCount(0);
    }
}
