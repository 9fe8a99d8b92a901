package app.rebound.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The name that a locked journal has to itself. Cookies know no ports: what is set at {@code localhost} goes to every other
 * program that answers there. Browsers resolve names below {@code localhost} by themselves (RFC 6761), most of them.
 */
public final class OwnName {

    public static final String HOST = "rebound.localhost";

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private OwnName() {}

    /** Whether a request came to this name. */
    public static boolean isAt(HttpServletRequest request) {
        return HOST.equalsIgnoreCase(request.getServerName());
    }

    /** The journal's address with this name, without a path. */
    public static String site(HttpServletRequest request) {
        return site(request, HOST);
    }

    /** The journal's address as programs know it that are no browser, and resolve no such name. */
    public static String siteForPrograms(HttpServletRequest request) {
        return site(request, isAt(request) ? "localhost" : request.getServerName());
    }

    private static String site(HttpServletRequest request, String host) {
        var port = request.getServerPort();
        return UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(host)
                .port(port == (request.isSecure() ? HTTPS : HTTP) ? -1 : port)
                .toUriString();
    }
}
