package app.rebound.browser;

import static app.rebound.browser.Parts.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Pictures with and without the chart library. */
@BrowserTest
class PicturesTests {

    private static final String THEMES = "[data-picture=themes]";

    @Test
    void giveACloserLookWhereThereAreScripts(Visit visit) {
        var page = sample(visit);
        var themes = page.locator(THEMES);
        unfold(page, "#themes", "Month by month");

        assertThat(themes.locator("canvas")).isVisible();
        var nerves =
                themes.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show “Nerves” in the chart"));
        assertThat(nerves).hasAttribute("aria-pressed", "false");
        nerves.click();
        assertThat(nerves).hasAttribute("aria-pressed", "true");
        visit.assertNothingStrange();
    }

    @Test
    void openTheEntriesThatAreClickedOn(Visit visit) {
        var page = sample(visit);
        unfold(page, "#wait", "Week by week");
        var strips = page.locator("[data-picture=activity] canvas");
        var box = strips.boundingBox();

        strips.click(new Locator.ClickOptions().setPosition(box.width / 52, box.height - 3));

        page.waitForURL("**/rejections?from=2025-09-15&to=2025-09-21");
    }

    @Test
    void areThereWithoutScripts(@Screen(scripts = false) Visit visit) {
        var page = sample(visit);

        unfold(page, "#themes", "Month by month");
        assertThat(page.locator(THEMES + " .spikes").first()).isVisible();
        assertThat(page.locator("canvas")).hasCount(0);
        assertThat(page.locator(THEMES).getByRole(AriaRole.TABLE)).isVisible();
    }

    @Test
    void areThereWhereTheLibraryDoesNotCome(Visit visit) {
        visit.page().route("**/chart.js", route -> route.abort());
        var page = sample(visit);

        page.waitForRequest("**/chart.js", () -> unfold(page, "#themes", "Month by month"));
        assertThat(page.locator(THEMES + " .spikes").first()).isVisible();
        assertThat(page.locator("canvas, .series__toggle")).hasCount(0);
    }

    @Test
    void doNotLoadTheLibraryBeforeItIsAskedFor(Visit visit) {
        var page = visit.page();
        page.onRequest(request -> {
            if (request.url().endsWith("chart.js")) {
                throw new AssertionError("loaded at " + page.url());
            }
        });

        sample(visit);
        visit.open("/rejections");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }

    private static void unfold(Page page, String chapter, String picture) {
        page.locator(chapter + " summary:has-text('Table and more')").click();
        page.locator(chapter + " summary:has-text('%s')".formatted(picture)).click();
    }

    private static Page sample(Visit visit) {
        var page = visit.open("/dashboard");
        button(page, "Look around a sample").click();
        assertThat(page.locator(".picture").first()).isVisible();
        return visit.open("/patterns");
    }
}
