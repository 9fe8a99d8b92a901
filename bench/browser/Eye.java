package load;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at pages as a person does who comes for the first time, over a slow network. */
final class Eye implements AutoCloseable {

    static final String WANTED = "No Chromium found: install it, or name the program in CHROMIUM.";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int LATENCY_MS = 300;
    private static final int BYTES_A_SECOND = 100_000;

    /** Off the screen, as the link that skips to the content is, or a pixel of its own for those who listen, is not visible. */
    private static final String SHOWN = """
            const shown = element => {
              const box = element.getBoundingClientRect();
              return element.checkVisibility({ visibilityProperty: true })
                && box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0;
            };
            """;

    private static final String SEEN = """
            async () => {
              %s
              await document.fonts.ready;
              await new Promise(done => setTimeout(done, 200));
              let shift = 0;
              new PerformanceObserver(list => list.getEntries().forEach(one => shift += one.hadRecentInput ? 0 : one.value))
                .observe({ type: 'layout-shift', buffered: true });
              await new Promise(done => setTimeout(done, 100));
              const words = document.body.innerText.split(/\\s+/).filter(word => word);
              const pressable = 'a[href], button, summary, input:not([type=hidden]), select, textarea';
              const labelled = '[type=radio], [type=checkbox]';
              return {
                height: document.documentElement.scrollHeight,
                words: words.length,
                numbers: words.filter(word => /\\d/.test(word)).length,
                pressable: [...document.querySelectorAll(pressable)].filter(element =>
                  shown(element) || element.matches(labelled) && [...element.labels].some(shown)).length,
                overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
                shift: shift.toFixed(3)
              };
            }
            """.formatted(SHOWN);

    /** What is behind a summary or a menu takes one click more. */
    private static final String LINKS = """
            () => {
              %s
              const links = {};
              const note = clicks => document.querySelectorAll('a[href]:not([download])').forEach(link => {
                const path = link.pathname + link.search;
                if (link.origin === location.origin && !(path in links) && shown(link)) {
                  links[path] = clicks;
                }
              });
              note(1);
              document.querySelectorAll('details:not([open]) > summary, [popovertarget]').forEach(opener => {
                if (shown(opener)) {
                  opener.click();
                  note(2);
                  opener.click();
                }
              });
              return links;
            }
            """.formatted(SHOWN);

    private final Playwright playwright;
    private final Browser browser;

    /** What one look saw. */
    record Sight(Map<String, Object> page, Wire all, Wire fonts) {}

    /** What came over the wire, heads and bodies as they are encoded. */
    record Wire(int requests, int bytes) {

        Wire and(int more) {
            return new Wire(requests + 1, bytes + more);
        }

        Wire without(Wire other) {
            return new Wire(requests - other.requests, bytes - other.bytes);
        }
    }

    Eye(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program));
    }

    /** Where the program is; empty where there is none. */
    static Optional<Path> find() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var onPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(String.valueOf(System.getenv("PATH")))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    /** Looks at an address with nothing kept from before. */
    Sight look(Screen screen, String address, UUID journal) {
        try (var context = context(screen, journal)) {
            var page = context.newPage();
            var wire = new Tally(context.newCDPSession(page));
            page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            @SuppressWarnings("unchecked")
            var seen = (Map<String, Object>) page.evaluate(SEEN);
            return new Sight(seen, wire.all, wire.fonts);
        }
    }

    /** Has a page at hand, at the full speed of the network, whose links are asked for by address. */
    <T> T following(Screen screen, UUID journal, Function<Function<String, Map<String, Integer>>, T> walk) {
        try (var context = context(screen, journal)) {
            var page = context.newPage();
            return walk.apply(address -> links(page, address));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> links(Page page, String address) {
        page.navigate(address);
        return (Map<String, Integer>) page.evaluate(LINKS);
    }

    private BrowserContext context(Screen screen, UUID journal) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setAcceptDownloads(false)
                .setLocale("en-GB");
        if (journal != null) {
            options.setExtraHTTPHeaders(Map.of("X-Bench-Journal", journal.toString()));
        }
        return browser.newContext(options);
    }

    /** Counts what comes while the network is slow: fonts are late then, and what moves because of them is seen. */
    private static final class Tally {

        private final Map<String, String> types = new HashMap<>();
        private Wire all = new Wire(0, 0);
        private Wire fonts = new Wire(0, 0);

        private Tally(CDPSession session) {
            session.send("Network.enable");
            var slow = new JsonObject();
            slow.addProperty("offline", false);
            slow.addProperty("latency", LATENCY_MS);
            slow.addProperty("downloadThroughput", BYTES_A_SECOND);
            slow.addProperty("uploadThroughput", BYTES_A_SECOND);
            session.send("Network.emulateNetworkConditions", slow);
            session.on("Network.responseReceived", event -> {
                if (event.getAsJsonObject("response").get("url").getAsString().startsWith("http")) {
                    types.put(
                            event.get("requestId").getAsString(),
                            event.get("type").getAsString());
                }
            });
            session.on("Network.loadingFinished", this::count);
        }

        private void count(JsonObject event) {
            var type = types.remove(event.get("requestId").getAsString());
            if (type != null) {
                var bytes = event.get("encodedDataLength").getAsInt();
                all = all.and(bytes);
                fonts = type.equals("Font") ? fonts.and(bytes) : fonts;
            }
        }
    }

    /** In CSS pixels. */
    record Screen(int width, int height) {}

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
