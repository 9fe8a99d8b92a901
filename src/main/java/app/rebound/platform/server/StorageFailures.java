package app.rebound.platform.server;

import app.rebound.platform.StorageRefusal;
import app.rebound.platform.StorageRefusal.Kind;
import app.rebound.platform.web.Errors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says the same as {@link Errors} where the storage fails a filter, before any page is asked. */
@Component
@Order(0)
public class StorageFailures extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(StorageFailures.class);

    private static final Map<Kind, HttpStatus> STATUS =
            Map.of(Kind.TOO_SLOW, HttpStatus.SERVICE_UNAVAILABLE, Kind.UNWRITABLE, HttpStatus.INSUFFICIENT_STORAGE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException failure) {
            var refusal = StorageRefusal.of(failure);
            var status = STATUS.get(refusal.kind());
            if (status == null || response.isCommitted()) {
                throw failure;
            }
            log.warn("The storage did not answer: {}", refusal);
            response.sendError(status.value());
        }
    }
}
