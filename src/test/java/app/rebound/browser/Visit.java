package app.rebound.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A person at a browser of their own: nothing kept from before, closed at the end of the test. Everything that no page may
 * do is noted on the way: a request to another host, an error of a script, a breach of the content policy, a broken answer.
 */
class Visit implements AutoCloseable {

    /** How Chromium logs every answer of 400 and above; {@link #noteAnswer} looks at those itself. */
    private static final String LOGGED_ANSWER = "Failed to load resource";

    private final BrowserContext context;
    private final String origin;
    private final Page page;
    private final List<String> strange = new CopyOnWriteArrayList<>();

    Visit(BrowserContext context, String origin) {
        this.context = context;
        this.origin = origin;
        context.onRequest(this::noteRequest);
        context.onResponse(this::noteAnswer);
        context.onConsoleMessage(this::noteMessage);
        context.onWebError(error -> strange.add("script error: " + error.error()));
        page = context.newPage();
    }

    private void noteRequest(Request request) {
        var url = request.url();
        if (!url.startsWith(origin + "/") && !url.startsWith(ownName() + "/") && !url.startsWith("data:")) {
            strange.add("request to " + url);
        }
    }

    /** Where a locked journal leads, at the same port. */
    private String ownName() {
        return origin.replaceFirst("//[^:/]+", "//rebound.localhost");
    }

    /** A page may answer that something is wrong or missing; what it is made of may not, nor may anything break. */
    private void noteAnswer(Response answer) {
        var status = answer.status();
        var isPage = Set.of("document", "fetch").contains(answer.request().resourceType());
        if (status >= 500 || status >= 400 && !isPage) {
            strange.add("%d for %s".formatted(status, answer.url()));
        }
    }

    private void noteMessage(ConsoleMessage message) {
        var isBad = Set.of("error", "warning", "assert").contains(message.type());
        if (isBad && !message.text().startsWith(LOGGED_ANSWER)) {
            strange.add("console: " + message.text());
        }
    }

    void assertNothingStrange() {
        assertThat(strange).as("what no page may do").isEmpty();
    }

    /** The first tab. */
    Page page() {
        return page;
    }

    /** Opens an address in the first tab. */
    Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** Opens an address in one more tab. */
    Page openInAnotherTab(String path) {
        var tab = context.newPage();
        tab.navigate(path);
        return tab;
    }

    /** The address of the first tab, without the host. */
    String path() {
        return path(page);
    }

    /** The address of a tab, without the host. */
    String path(Page tab) {
        return tab.url().substring(origin.length());
    }

    /** The session ends as it does after two hours; everything else that the browser keeps stays. */
    void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("REBOUND_SESSION"));
    }

    BrowserContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
