package load;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A browser reduced to what costs a server something: one kept connection, cookies, gzip. It does little itself, because it
 * shares the machine with the server it measures.
 */
final class Visitor implements AutoCloseable {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Socket socket;
    private InputStream in;
    private UUID journal;
    private String formToken;
    private String said = "";

    Visitor(int port) {
        this.port = port;
    }

    /**
     * An answer.
     *
     * @param body as it came over the wire
     */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        String header(String name) {
            return headers.get(name);
        }

        String text() {
            try {
                var zipped = "gzip".equals(header("content-encoding"));
                var plain = zipped ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        Answer expecting(int expected) {
            if (status != expected) {
                throw new IllegalStateException("%d instead of %d: %s".formatted(status, expected, text()));
            }
            return this;
        }
    }

    /** From here on this journal is asked for; needs the bench's own filter in the app. */
    Visitor in(UUID journal) {
        this.journal = journal;
        return this;
    }

    /** From here on it says what the proxy of a site says of somebody at an address. */
    Visitor asFrom(String site, String address) {
        said =
                "X-Forwarded-Proto: https\r\nX-Forwarded-Host: %1$s\r\nX-Forwarded-Port: 443\r\nX-Forwarded-For: %2$s\r\n"
                        .formatted(site, address);
        return this;
    }

    /** Takes the form token, as a browser does that has seen a form. */
    Visitor withForm() throws IOException {
        return withFormOf("/rejections/new");
    }

    Visitor withFormOf(String path) throws IOException {
        var page = get(path).expecting(200).text();
        var token = FORM_TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No form token in the page");
        }
        formToken = token.group(1);
        return this;
    }

    /** What a cookie holds. */
    String cookie(String name) {
        return cookies.get(name);
    }

    /** Leaves the session with all its unread notices. */
    void forgetSession() {
        cookies.remove("REBOUND_SESSION");
    }

    Answer get(String path) throws IOException {
        return get(path, null);
    }

    Answer get(String path, String etag) throws IOException {
        return exchange(head("GET", path) + (etag == null ? "" : "If-None-Match: " + etag + "\r\n") + "\r\n");
    }

    Answer post(String path, Map<String, String> fields) throws IOException {
        var all = new LinkedHashMap<>(fields);
        if (formToken != null) {
            all.put("_csrf", formToken);
        }
        var body = all.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange(head("POST", path)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(body.length(), body));
    }

    private String head(String method, String path) {
        var head = new StringBuilder(400)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost:")
                .append(port)
                .append("\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ");
            cookies.forEach(
                    (name, value) -> head.append(name).append('=').append(value).append("; "));
            head.append("\r\n");
        }
        if (journal != null) {
            head.append("X-Bench-Journal: ").append(journal).append("\r\n");
        }
        return head.append(said).toString();
    }

    private Answer exchange(String request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 32_768);
        }
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = read();
            if ("close".equals(answer.header("connection"))) {
                close();
            }
            return answer;
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private Answer read() throws IOException {
        var first = line();
        var status = Integer.parseInt(first.substring(9, 12));
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            if (name.equals("set-cookie")) {
                var cookie = value.substring(0, value.indexOf(';')).split("=", 2);
                cookies.put(cookie[0], cookie[1]);
            } else {
                headers.put(name, value);
            }
        }
        return new Answer(status, headers, body(status, headers));
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (status == 304 || status == 204) {
            return new byte[0];
        }
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = Integer.parseInt(line(), 16);
            body.write(in.readNBytes(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
