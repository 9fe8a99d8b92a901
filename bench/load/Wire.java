package load;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Requests and bytes of the dashboard with the sample journey in it, as a browser fetches it: bodies as they come, gzipped. */
final class Wire {

    private static final Pattern RESOURCE = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\\s*['\"](\\.{1,2}/[^'\"]+)['\"]");
    private static final String CHARTS = "/chart.js";
    private static final int FIRST_BYTES = 60_000;
    private static final int FIRST_REQUESTS = 8;
    private static final int LATER_BYTES = 20_000;

    private final Visitor visitor;
    private final Set<String> fetched = new LinkedHashSet<>();
    private int bytes;

    private Wire(Visitor visitor) {
        this.visitor = visitor;
    }

    public static void main(String[] arguments) throws Exception {
        try (var app = App.withBenchPages(App.scratch());
                var visitor = new Visitor(app.port).withForm()) {
            visitor.post("/sample-journey", Map.of()).expecting(302);
            // As a journal of one's own: of the sample the browser keeps nothing.
            visitor.in(UUID.fromString(visitor.cookie("REBOUND_SAMPLE")));
            visitor.get("/dashboard").expecting(200);
            new Wire(visitor).measure();
        }
    }

    private void measure() throws IOException {
        say("| fetched | bytes |");
        say("|---|---:|");
        var page = visitor.get("/dashboard").expecting(200);
        count("/dashboard", page);
        var resources = RESOURCE.matcher(page.text());
        while (resources.find()) {
            fetch(resources.group(1));
        }
        say("");
        say("| visit | requests | aim | bytes | aim | |");
        say("|---|---:|---:|---:|---:|---|");
        say(
                "| first | %d | %d | %,d | %,d | %s |",
                fetched.size(),
                FIRST_REQUESTS,
                bytes,
                FIRST_BYTES,
                fetched.size() <= FIRST_REQUESTS && bytes <= FIRST_BYTES ? "met" : "missed");
        var later = page.body().length;
        say("| later, changed | 1 | | %,d | %,d | %s |", later, LATER_BYTES, later <= LATER_BYTES ? "met" : "missed");
        var again = visitor.get("/dashboard", page.header("etag")).expecting(304);
        say("| later, unchanged | 1 | | %,d | %,d | met |", again.body().length, LATER_BYTES);
    }

    private void fetch(String path) throws IOException {
        if (fetched.contains(path)) {
            return;
        }
        var answer = visitor.get(path).expecting(200);
        if (!String.valueOf(answer.header("cache-control")).contains("immutable")) {
            say("| %s may not be kept | |", path);
        }
        if (path.endsWith(CHARTS)) {
            say("| the chart library, not counted | %,d |", answer.body().length);
            return;
        }
        count(path, answer);
        if (path.endsWith(".js")) {
            var imports = IMPORT.matcher(answer.text());
            while (imports.find()) {
                fetch(URI.create(path).resolve(imports.group(1)).getPath());
            }
        }
    }

    private void count(String path, Visitor.Answer answer) {
        fetched.add(path);
        bytes += answer.body().length;
        say("| %s | %,d |", path.replaceFirst("^/assets/[0-9a-f]+", "/assets/…"), answer.body().length);
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
