package app.rebound.platform.web;

import app.rebound.platform.server.CookieName;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** The token that every form carries and the browser keeps in a cookie. */
public final class FormToken {

    /** The name of its cookie. */
    public static final String COOKIE = "REBOUND_TOKEN";

    private FormToken() {}

    /** The token that a browser brings along. An empty cookie is none: a new token is made for it. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, CookieName.of(COOKIE, request)))
                .map(Cookie::getValue)
                .filter(token -> !token.isEmpty());
    }
}
