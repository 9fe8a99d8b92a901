package app.rebound.platform.web;

import app.rebound.platform.StorageRefusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says the same as {@link Errors} where the storage is too slow for a filter, before any page is asked. */
@Component
@Order(0)
class WaitedTooLong extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(WaitedTooLong.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException failure) {
            var refusal = StorageRefusal.of(failure);
            if (refusal.kind() != StorageRefusal.Kind.TOO_SLOW || response.isCommitted()) {
                throw failure;
            }
            log.warn("The storage took too long: {}", refusal);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
