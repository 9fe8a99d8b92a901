package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.main;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rebound.TestClock;
import app.rebound.transfer.bring.BroughtStore;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/** The same thing is open in two tabs: what is typed in one is never poured into the other, and neither is lost. */
@BrowserTest
class TabsTests {

    private static final String BOX = "How I will know";

    @Autowired
    PreparedJournal journal;

    @Autowired
    TestClock clock;

    @Autowired
    ConfigurableApplicationContext server;

    private final Semaphore told = new Semaphore(0);

    @Test
    void offersWhatAnotherTabBeganWhereThisOneHasSavedBefore(Visit visit) {
        var page = visit.open(journal.goal() + "/edit");
        var address = visit.path();
        page.getByLabel(BOX).fill("Saved");
        button(page, "Save goal").click();
        assertThat(announced(page)).not().isEmpty();
        visit.openInAnotherTab(address).getByLabel(BOX).fill("Begun in the other tab");

        page.navigate(address);

        assertThat(page.getByLabel(BOX)).hasValue("Saved");
        assertThat(main(page)).containsText("You began a draft at");
        button(page, "Continue draft").click();
        assertThat(page.getByLabel(BOX)).hasValue("Begun in the other tab");
    }

    @Test
    void keepsWhatEachOfTwoTabsHasTyped(Visit visit) {
        var page = visit.open(journal.goal() + "/edit");
        var other = visit.openInAnotherTab(visit.path());
        page.getByLabel(BOX).fill("One");
        other.getByLabel(BOX).fill("Two");

        page.reload();
        other.reload();

        assertThat(page.getByLabel(BOX)).hasValue("One");
        assertThat(other.getByLabel(BOX)).hasValue("Two");
    }

    @Test
    void offersADraftThatIsOlderThanWhatIsSaved(Visit visit) {
        var page = visit.open(journal.goal() + "/edit");
        var other = visit.openInAnotherTab(visit.path());
        page.getByLabel(BOX).fill("Begun before");
        other.getByLabel(BOX).fill("Saved since");
        button(other, "Save goal").click();
        assertThat(announced(other)).not().isEmpty();

        page.reload();

        assertThat(page.getByLabel(BOX)).hasValue("Saved since");
        button(page, "Continue draft").click();
        button(page, "Save goal").click();
        assertThat(page.getByLabel(BOX)).hasValue("Begun before");
        assertThat(page.locator(".field__saved")).containsText("Saved since");
    }

    @Test
    void offersToACopyOfTheTabWhatItBegan(Visit visit) {
        var page = visit.open(journal.goal() + "/edit");
        page.getByLabel(BOX).fill("Begun");

        // As "Duplicate tab" does, a page that is opened from this one starts with what the tab keeps.
        var copy = page.waitForPopup(() -> page.evaluate("open(location.href)"));
        copy.waitForLoadState();

        assertThat(copy.getByLabel(BOX)).hasValue("As it was");
        assertThat(main(copy)).containsText("You began a draft at");
    }

    @Test
    void discardsWhatIsOfferedAndNothingElse(Visit visit) {
        var page = visit.open(journal.goal() + "/edit");
        page.getByLabel(BOX).fill("Begun");
        var other = visit.openInAnotherTab(visit.path());
        button(other, "Discard draft").click();
        other.reload();

        assertThat(offers(other)).hasCount(0);
        assertThat(page.getByLabel(BOX)).hasValue("Begun");
    }

    private static Locator offers(Page page) {
        return page.locator("form > .notice");
    }

    @Test
    void forgetsEmailsOnceNoPageShowsThem(Visit visit) throws Exception {
        server.addApplicationListener(new ApplicationListener<ServletRequestHandledEvent>() {
            @Override
            public void onApplicationEvent(ServletRequestHandledEvent answered) {
                if (answered.getRequestUrl().matches(".*/(departure|return)")) {
                    told.release();
                }
            }
        });
        var page = visit.open("/import");
        page.getByLabel("Or paste text").fill("Dear Robin, we have decided to move forward with other candidates.");
        button(page, "Read it").click();
        assertThat(main(page)).containsText("What your e-\u2060mails say");
        telling(page::reload);
        clock.advance(BroughtStore.KEPT_WHEN_LEFT);
        telling(page::reload);
        assertThat(main(page)).containsText("What your e-\u2060mails say");

        telling(() -> page.navigate("/help"));
        telling(page::goBack);
        clock.advance(BroughtStore.KEPT_WHEN_LEFT);
        telling(page::reload);
        assertThat(main(page)).containsText("What your e-\u2060mails say");

        telling(() -> page.navigate("/help"));
        clock.advance(BroughtStore.KEPT_WHEN_LEFT);
        page.goBack();
        assertThat(main(page)).containsText("What you brought is no longer here");
    }

    /** Until the server knows that the page is left, or back: browsers say so behind the back of the next page. */
    private void telling(Runnable leaves) throws InterruptedException {
        leaves.run();
        assertTrue(told.tryAcquire(15, TimeUnit.SECONDS), "told that the page was left, or is back");
    }
}
