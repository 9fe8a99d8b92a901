package app.rebound.account.local;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the open journal of local mode on this computer: a web site that points its name at 127.0.0.1, a proxy, or a page
 * of another origin gets nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class LocalGuard extends OncePerRequestFilter {

    private static final Pattern THIS_COMPUTER = Pattern.compile(
            "(localhost|rebound\\.localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final List<String> FORWARDED = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Real-IP",
            "Via");
    private static final List<String> ELSEWHERE = List.of("cross-site", "same-site");
    private static final List<String> READING = List.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // On every answer, refusals included: no page of another site can take one in, or keep a hand on its window.
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (isFromThisComputer(request) && isWanted(request) && (isReading(request) || isFromOurPages(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean isFromThisComputer(HttpServletRequest request) {
        var host = request.getHeader(HttpHeaders.HOST);
        return host != null
                && THIS_COMPUTER.matcher(host).matches()
                && FORWARDED.stream().noneMatch(header -> request.getHeader(header) != null);
    }

    /**
     * A page elsewhere, which is also one at another port, may only lead a person here. Programs that are no browser, such
     * as calendars, say nothing of where they come from.
     */
    private static boolean isWanted(HttpServletRequest request) {
        return !ELSEWHERE.contains(String.valueOf(request.getHeader("Sec-Fetch-Site")))
                || isReading(request)
                        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                        && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** Ports of localhost share their cookies, so a cookie alone does not prove where a change comes from. */
    private static boolean isFromOurPages(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
    }
}
