package load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Somebody with an account, at a browser of their own, through the proxy. */
final class Member {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "a calm river runs";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final String email;
    private final String site;
    private final HttpClient client;
    private String token = "";

    static {
        // The certificate is that of a bench.
        System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true");
    }

    Member(String site, String email) {
        this.site = site;
        this.email = email;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .sslContext(trusting())
                .build();
    }

    private static SSLContext trusting() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(
                    null,
                    new TrustManager[] {
                        new X509TrustManager() {
                            @Override
                            public void checkClientTrusted(X509Certificate[] chain, String type) {}

                            @Override
                            public void checkServerTrusted(X509Certificate[] chain, String type) {}

                            @Override
                            public X509Certificate[] getAcceptedIssuers() {
                                return new X509Certificate[0];
                            }
                        }
                    },
                    new SecureRandom());
            return context;
        } catch (java.security.GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Begins the account with a link. */
    void begin(String secret) throws IOException, InterruptedException {
        var page = get("/link/" + secret);
        token = token(page);
        var begun = post("/link/" + secret, Map.of("password", PASSWORD, "repeated", PASSWORD, "zone", "UTC"));
        if (begun.statusCode() != 302) {
            throw new IOException("Not begun: " + begun.statusCode());
        }
        token = token(get("/rejections/new"));
    }

    private static String token(HttpResponse<String> page) throws IOException {
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new IOException("No form on a page that answered " + page.statusCode());
        }
        return found.group(1);
    }

    /** Logs a rejection, and answers the status: 302 acknowledges it. Sent again with the same item, it is the same rejection. */
    int log(UUID item, String company) throws IOException, InterruptedException {
        return post(
                        "/rejections",
                        Map.of(
                                "item",
                                item.toString(),
                                "company",
                                company,
                                "role",
                                "Nurse",
                                "stage",
                                "SCREENING",
                                "heardOn",
                                LocalDate.now().toString()))
                .statusCode();
    }

    /** Reads a page, and answers the status. */
    int read(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&", ""));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept", "text/html")
                .timeout(PATIENCE);
    }
}
