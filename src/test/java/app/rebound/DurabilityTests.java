package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its own process, with a real server and a real file: what it has answered is on disk. */
class DurabilityTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path data;

    private Process program;
    private int port;
    private HttpClient browser;

    @AfterEach
    void stop() throws InterruptedException {
        if (program != null) {
            program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Starts it and waits until it answers. */
    private void start() throws IOException, InterruptedException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var log = data.resolve("log-" + port);
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rebound.class.getName(),
                        "--server.port=" + port,
                        "--rebound.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            assertThat(program.isAlive()).as(() -> text(log)).isTrue();
            assertThat(Instant.now()).as(() -> text(log)).isBefore(deadline);
            program.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(request(address).header("Accept", "text/html,*/*").build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private HttpResponse<String> post(String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Map<String, String> blankLog() throws IOException, InterruptedException {
        var page = Jsoup.parse(get("/rejections/new").body());
        var form = (FormElement) page.selectFirst("form[action=/rejections]");
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    private HttpResponse<String> log(String company) throws IOException, InterruptedException {
        var fields = blankLog();
        fields.put("company", company);
        fields.put("role", "Developer");
        fields.put("stage", "INTERVIEW");
        fields.put("note", "Words that must not be lost: " + company);
        return post("/rejections", fields);
    }

    @Test
    void keepsEveryEntryThatItAnsweredFor() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (int kill = 0; kill < 2; kill++) {
            start();
            for (int i = 0; i < 3; i++) {
                var company = "Company %d of life %d".formatted(i, kill);
                var answer = log(company);
                assertThat(answer.statusCode()).isEqualTo(302);
                acknowledged.add(company);
            }
            program.destroyForcibly();
            assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }

        start();

        var list = Jsoup.parse(get("/rejections").body());
        assertThat(list.select(".entry__title").eachText()).containsExactlyInAnyOrderElementsOf(acknowledged);
        var first = get(list.select(".entry__title a").attr("href")).body();
        assertThat(first).contains("Words that must not be lost");
    }

    /** Needs a real server: what is too large is refused before the program sees it. */
    @Test
    void answersWhatIsTooLargeWithAPageAndGoesOn() throws Exception {
        start();
        var fields = blankLog();
        fields.put("company", "Acme");
        fields.put("role", "Developer");
        fields.put("stage", "INTERVIEW");
        fields.put("note", "x".repeat(10_000_000));

        var answer = post("/rejections", fields);

        assertThat(answer.statusCode()).isEqualTo(413);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("That was too much at once");
        assertThat(page.select(".brand").text()).isEqualTo("Rebound");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();

        assertThat(log("After it").statusCode()).isEqualTo(302);
        assertThat(Jsoup.parse(get("/rejections").body())
                        .select(".entry__title")
                        .eachText())
                .isEqualTo(List.of("After it"));
        assertPagesOfOurLook();
    }

    private void assertPagesOfOurLook() throws Exception {
        assertThat(Jsoup.parse(get("/no-such-page").body()).select("h1").text()).isEqualTo("There is nothing here");
        assertThat(Jsoup.parse(get("/rejections/nonsense").body()).select("h1").text())
                .isEqualTo("This address does not work");
        assertThat(Jsoup.parse(post("/rejections", Map.of()).body())
                        .select("h1")
                        .text())
                .isEqualTo("This did not come from your journal");
        var forwarded = browser.send(
                request("/rejections")
                        .header("Accept", "text/html")
                        .header("X-Forwarded-For", "10.0.0.1")
                        .build(),
                BodyHandlers.ofString());
        assertThat(forwarded.statusCode()).isEqualTo(403);
        assertThat(forwarded.body())
                .contains("This did not come from your journal")
                .doesNotContain("After it");
    }
}
