package app.rebound.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one browser of this process: the Chromium that the computer has. */
final class Chromium implements AutoCloseable {

    static final String WANTED =
            "No Chromium found: install it, or name the program in CHROMIUM. Browser tests need it.";

    /** A page that asks another host for something must fail here as it would without a network. */
    private static final String NO_NETWORK = "--host-resolver-rules=MAP * ^NOTFOUND , EXCLUDE localhost , "
            + "EXCLUDE rebound.localhost , EXCLUDE 127.0.0.1";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final double PATIENCE_MS = 15_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium(Path program) {
        this(program, false);
    }

    /**
     * Starts it.
     *
     * @param backForwardCache whether Back shows a page as it was left, as people have it and Playwright has not: its own
     *     waiting for such a page to load never ends
     */
    Chromium(Path program, boolean backForwardCache) {
        playwright = Playwright.create();
        var options = new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(List.of(NO_NETWORK));
        if (backForwardCache) {
            options.setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
        }
        browser = playwright.chromium().launch(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /** Where the program is; empty where there is none. */
    static Optional<Path> find() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var usual = Stream.of(Path.of("/usr/bin/chromium"));
        var onPath = NAMES.stream()
                .flatMap(name -> Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(String.valueOf(System.getenv("PATH")))
                        .map(folder -> Path.of(folder, name)));
        return Stream.of(named, usual, onPath)
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Visit visit(String origin) {
        return visit(origin, 1280, 900, false, true);
    }

    Visit visit(String origin, int width, int height, boolean touch, boolean scripts) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                // A test has made its certificate by itself.
                .setIgnoreHTTPSErrors(origin.startsWith("https:"))
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Visit(context, origin);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
