package app.rebound;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts that comes through the proxy in front of two instances, and meets another one with each request. */
final class HostedBrowser {

    private final HostedInstances instances;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private String token = "";
    private boolean staysAtOne;

    HostedBrowser(HostedInstances instances) {
        this.instances = instances;
        headers.put("X-Forwarded-Proto", "https");
        headers.put("X-Forwarded-Host", instances.host());
        headers.put(
                "X-Forwarded-Port", String.valueOf(URI.create(instances.site()).getPort()));
        headers.put("X-Forwarded-For", "203.0.113.7");
        headers.put("Accept", "text/html");
    }

    /** A page, or another answer. */
    record Answer(int status, String location, Document page) {

        String text() {
            return page.select("main").text();
        }
    }

    /** From now on requests say this. */
    HostedBrowser saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** From now on it meets the same instance. */
    HostedBrowser atOne() {
        staysAtOne = true;
        return this;
    }

    Answer open(String path) {
        return send(request(path).GET());
    }

    /** Where another site sends it. */
    String elsewhere(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET(), new LinkedHashMap<>())
                .location();
    }

    /** Opens a page and follows where it leads. */
    Answer follow(Answer answer) {
        return answer.status() / 100 == 3 ? follow(open(path(answer.location()))) : answer;
    }

    /** The path of an address of ours. */
    static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    /** Fills in the form that is sent to an address, as it stands on a page, and sends it. */
    Answer send(Answer from, String action, Map<String, String> typed) {
        return send(from, action, "", typed);
    }

    /** The same with a button of the form that sends it further. */
    Answer send(Answer from, String action, String further, Map<String, String> typed) {
        var form = from.page().select("form[action=\"" + action + "\"]").first();
        if (form == null) {
            throw new AssertionError("No form for " + action + " on: " + from.text());
        }
        var fields = new LinkedHashMap<String, String>();
        for (var field :
                form.select("input[name]:not([type=checkbox]):not([type=radio]),select[name],textarea[name]")) {
            fields.put(field.attr("name"), value(field));
        }
        for (var field : form.select("input[type=checkbox][checked],input[type=radio][checked]")) {
            fields.put(field.attr("name"), field.val());
        }
        fields.putAll(typed);
        return post(action + further, fields);
    }

    private static String value(Element field) {
        return field.tagName().equals("select")
                ? field.select("option[selected]").val()
                : field.val();
    }

    Answer post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends fields with a valid token, as a form that is on no page would. */
    Answer forge(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        return post(path, all);
    }

    /** Brings a file. */
    Answer bring(String name, byte[] file) {
        var before = "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--part\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n";
        var body = List.of(
                before.formatted(token(), name).getBytes(StandardCharsets.UTF_8),
                file,
                "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request("/import")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body)));
    }

    /** The file that a journal is saved to. */
    byte[] export() {
        try {
            var body = "password=&_csrf=" + URLEncoder.encode(token(), StandardCharsets.UTF_8);
            return client.send(
                            request("/export")
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError("The export broke", broken);
        }
    }

    /** Asks with another verb than pages and forms do, and with a valid token. */
    Answer ask(String verb, String path) {
        return send(request(path + "?_csrf=" + token()).method(verb, HttpRequest.BodyPublishers.noBody()));
    }

    private String token() {
        if (token.isEmpty()) {
            token = Stream.of("/settings", "/sign-in")
                    .map(page -> open(page).page().select("input[name=_csrf]").val())
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
        return token;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create((staysAtOne ? instances.first() : instances.next()) + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        return send(request, cookies);
    }

    private Answer send(HttpRequest.Builder request, Map<String, String> cookies) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (var set : response.headers().allValues("Set-Cookie")) {
                var cookie = set.split(";")[0].split("=", 2);
                if (set.contains("Max-Age=0")) {
                    cookies.remove(cookie[0]);
                } else {
                    cookies.put(cookie[0], cookie[1]);
                }
            }
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    Jsoup.parse(response.body()));
        } catch (IOException broken) {
            throw new AssertionError("The request broke instead of being answered", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** The cookies it keeps, by name. */
    Map<String, String> cookies() {
        return cookies;
    }

    /** Its session has ended, as after two hours. */
    void endSession() {
        cookies.remove("__Host-REBOUND_SESSION");
    }

    Answer signIn(String email, String password) {
        return send(open("/sign-in"), "/sign-in", Map.of("username", email, "password", password));
    }

    /** Begins an account with a link. */
    Answer begin(String link, String password, Map<String, String> more) {
        var fields = new LinkedHashMap<>(Map.of("password", password, "repeated", password));
        fields.putAll(more);
        return send(open(path(link)), path(link), fields);
    }

    /** Logs a rejection, and answers its address. */
    String log(String company) {
        var answer = send(
                open("/rejections/new"),
                "/rejections",
                Map.of("company", company, "role", "Nurse", "stage", "INTERVIEW"));
        if (answer.status() != 302) {
            throw new AssertionError("Not logged: " + answer.status() + " " + answer.text());
        }
        return open("/rejections").page().select("main a[href^=/rejections/]").stream()
                .filter(link -> link.text().contains(company))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
    }
}
