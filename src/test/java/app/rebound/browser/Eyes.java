package app.rebound.browser;

import static app.rebound.browser.Parts.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Looks at a page as everyone may: by day at a phone, by night at a computer, and at widths between. */
final class Eyes {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int SMALLEST = 320;
    private static final int PHONE = 360;
    private static final int COMPUTER = 1280;

    private Eyes() {}

    /** One heading, nothing that keeps somebody out, and nothing cut off; afterwards it is as a computer shows it by day. */
    static void look(Page page) {
        assertThat(heading(page)).hasCount(1);
        look(page, SMALLEST, ColorScheme.LIGHT);
        assertNothingIsCutOff(page, SMALLEST);
        look(page, PHONE, ColorScheme.LIGHT);
        assertNothingIsCutOff(page, PHONE);
        assertEveryoneCanUse(page);
        look(page, COMPUTER, ColorScheme.DARK);
        assertNothingIsCutOff(page, COMPUTER);
        assertEveryoneCanUse(page);
        look(page, COMPUTER, ColorScheme.LIGHT);
    }

    private static void look(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, width < COMPUTER ? 740 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void assertEveryoneCanUse(Page page) {
        var found = new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze();
        Assertions.assertThat(found.getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node ->
                                        "%s: %s %s".formatted(rule.getId(), node.getHtml(), node.getFailureSummary()))))
                .as(page.url())
                .isEmpty();
    }

    private static void assertNothingIsCutOff(Page page, int width) {
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(width);
    }
}
