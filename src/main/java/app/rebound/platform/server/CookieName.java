package app.rebound.platform.server;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The name of a cookie of ours. Where pages come encrypted it has the prefix that browsers take from this very host alone
 * (RFC 6265bis, 4.1.3.2): no neighbour below the same domain can set it.
 */
public final class CookieName {

    private static final String THIS_HOST = "__Host-";

    private CookieName() {}

    /** The name by which a cookie travels with a request and its answer. */
    public static String of(String name, HttpServletRequest request) {
        return request.isSecure() ? encrypted(name) : name;
    }

    /** The name by which it travels where all pages come encrypted. */
    public static String encrypted(String name) {
        return THIS_HOST + name;
    }
}
