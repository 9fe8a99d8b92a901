package app.rebound;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The program as a person starts it, with a real server and a real file, and a browser that keeps cookies. */
public final class RealProgram implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private RealProgram(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on a free port. */
    public static RealProgram start(Path data, String... options) {
        var all = Stream.concat(Stream.of("--server.port=0", "--rebound.data=" + data), Stream.of(options));
        return new RealProgram(SpringApplication.run(Rebound.class, all.toArray(String[]::new)));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Journals journals() {
        return new Journals(bean(JdbcClient.class));
    }

    Tables tables() {
        return new Tables(bean(JdbcClient.class), bean(HikariDataSource.class));
    }

    /** Someone at a browser who needs no server in between. */
    Visitor visitor() {
        var web = (WebApplicationContext) context;
        DefaultMockMvcBuilder mvc = MockMvcBuilders.webAppContextSetup(web);
        new SpringBootMockMvcBuilderCustomizer(web).customize(mvc);
        return new Visitor(
                mvc.apply(SecurityMockMvcConfigurers.springSecurity()).build());
    }

    /** Opens an address as a browser does. */
    public HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return browser.send(request(address).build(), BodyHandlers.ofString());
    }

    /** Opens an address and gives up when there is no answer in time. */
    public HttpResponse<String> open(String address, Duration patience) throws IOException, InterruptedException {
        return browser.send(request(address).timeout(patience).build(), BodyHandlers.ofString());
    }

    /** Sends the only form of a page that goes to an address, with some fields filled in. */
    public HttpResponse<String> send(String page, String action, Map<String, String> typed)
            throws IOException, InterruptedException {
        var form = (FormElement) Jsoup.parse(open(page).body())
                .select("form[action=%s]".formatted(action))
                .first();
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(typed);
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + address))
                .header("Accept", "text/html,*/*");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }
}
