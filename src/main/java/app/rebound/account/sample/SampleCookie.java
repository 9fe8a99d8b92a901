package app.rebound.account.sample;

import app.rebound.platform.journal.Ids;
import app.rebound.platform.server.CookieName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Says which sample a browser has open, until the browser is closed. It opens nothing by itself. */
final class SampleCookie {

    static final String NAME = "REBOUND_SAMPLE";

    private SampleCookie() {}

    /** The sample that a browser has opened; it may be closed by now. */
    static Optional<UUID> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, CookieName.of(NAME, request)))
                .flatMap(cookie -> id(cookie.getValue()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(Ids.parse(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    static void set(HttpServletRequest request, HttpServletResponse response, UUID sample) {
        add(request, response, sample.toString(), Duration.ofSeconds(-1));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    /** For scripts to read: a page that comes back from the browser's memory sees whether its journal is still open. */
    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(CookieName.of(NAME, request), value)
                        .secure(request.isSecure())
                        .path("/")
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
