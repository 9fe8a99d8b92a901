package app.rebound.platform.failure;

import app.rebound.platform.StorageRefusal;
import app.rebound.platform.web.Assets;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Says the same as {@link Errors} where the storage fails before any page is asked, or while one is shown: for who has signed
 * in, as for everything else, it is asked again and again. Its page needs nothing from the storage. Only what guards the
 * address comes before it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class StorageFailures extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(StorageFailures.class);

    private final ITemplateEngine templates;
    private final Assets assets;

    StorageFailures(ITemplateEngine templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted() || !isOfStorage(failure)) {
                throw failure;
            }
            var refusal = StorageRefusal.of(failure);
            switch (refusal.kind()) {
                case TOO_SLOW -> {
                    log.warn("The storage did not answer: {}", refusal);
                    sayTooSlow(request, response);
                }
                case UNWRITABLE -> {
                    log.error("The storage cannot be written to: {}", refusal);
                    response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
                }
                default -> throw failure;
            }
        }
    }

    /** A request that breaks off is none, though its cause looks like that of a full disk. */
    private static boolean isOfStorage(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof DataAccessException
                        || cause instanceof PersistenceException
                        || cause instanceof TransactionException
                        || cause instanceof SQLException);
    }

    private void sayTooSlow(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var said = new HashMap<String, Object>();
        said.put("assets", assets);
        if (HttpMethod.GET.matches(request.getMethod())) {
            var query = request.getQueryString();
            said.put("again", request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        var page = templates
                .process("error/unreachable", new Context(Locale.ENGLISH, said))
                .getBytes(StandardCharsets.UTF_8);
        restart(response);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Forgets what was written so far, and keeps what guards the answer. */
    private static void restart(HttpServletResponse response) {
        var headers = response.getHeaderNames().stream()
                .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("content-")
                        || name.equalsIgnoreCase("Content-Security-Policy"))
                .collect(Collectors.toMap(Function.identity(), response::getHeaders, (one, same) -> one));
        response.reset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
