package app.rebound.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is not addressed to this journal, and what a page of another origin sends or takes in. */
public abstract class OriginGuard extends OncePerRequestFilter {

    private static final List<String> ELSEWHERE = List.of("cross-site", "same-site");
    private static final List<String> READING = List.of("GET", "HEAD");

    /** Whether a request is meant for this journal, and came the way it should. */
    protected abstract boolean isForUs(HttpServletRequest request);

    /** What a browser says our own pages come from. */
    protected abstract String origin(HttpServletRequest request);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // On every answer, refusals included: no page of another site can take one in, or keep a hand on its window.
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (isForUs(request) && isWanted(request) && (isReading(request) || isFromOurPages(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
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

    /** Ports of one host share their cookies, so a cookie alone does not prove where a change comes from. */
    private boolean isFromOurPages(HttpServletRequest request) {
        var sent = request.getHeader(HttpHeaders.ORIGIN);
        return sent == null || sent.equals(origin(request));
    }
}
