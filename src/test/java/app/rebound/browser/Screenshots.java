package app.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes the pictures of the README: {@code bin/screenshots}. By its name, not part of the tests. */
@BrowserTest
class Screenshots {

    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final int LARGEST_BYTES = 250_000;

    @Autowired
    PreparedJournal journal;

    @Test
    void takesTheDashboardByDayAndByNight(Visit visit) {
        journal.sample();
        var page = visit.open("/dashboard");

        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var file = FOLDER.resolve("dashboard-%s.png".formatted(scheme.name().toLowerCase(Locale.ROOT)));
            var picture = page.screenshot(new Page.ScreenshotOptions().setPath(file));
            assertThat(picture).as("%s in bytes", file).hasSizeLessThan(LARGEST_BYTES);
        }
    }
}
