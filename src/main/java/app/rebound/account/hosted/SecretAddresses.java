package app.rebound.account.hosted;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down who tries addresses that have to be guessed, and programs that ask for one of them over and over, however they spell
 * it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
@Profile("hosted")
class SecretAddresses extends OncePerRequestFilter {

    private static final Pattern SECRET = Pattern.compile("/calendar/[^/]*\\.ics|/(link|shared)/.*");
    private static final String SECONDS = "60";

    private final SharedLimits limits;

    SecretAddresses(SharedLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SECRET.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limits.mayOpen(request.getServletPath(), request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
