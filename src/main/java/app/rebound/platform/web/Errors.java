package app.rebound.platform.web;

import app.rebound.platform.StorageRefusal;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns what the storage refuses into an answer a person can act on; everything else keeps its own status. */
@ControllerAdvice
public class Errors {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    private final Viewer viewer;
    private final Assets assets;

    Errors(Viewer viewer, Assets assets) {
        this.viewer = viewer;
        this.assets = assets;
    }

    /** A field name that no form has and that nobody thought of. */
    @ExceptionHandler(InvalidPropertyException.class)
    void nonsense(HttpServletResponse response) throws IOException {
        log.info("A request had a field that cannot be bound");
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler({DataAccessException.class, PersistenceException.class, TransactionException.class})
    @Nullable
    ModelAndView refused(RuntimeException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var refusal = StorageRefusal.of(failure);
        switch (refusal.kind()) {
            case CONFLICT -> {
                log.warn("The storage refused a change: {}", refusal);
                response.sendError(HttpStatus.CONFLICT.value());
            }
            case TOO_SLOW -> {
                log.warn("The storage took too long: {}", refusal);
                return tooSlow(request);
            }
            case UNWRITABLE -> {
                log.error("The storage cannot be written to: {}", refusal);
                response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
            }
            case INTEGRITY -> {
                log.error("The storage refused what we sent: {}", refusal);
                response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
            }
            case OTHER -> throw failure;
        }
        return null;
    }

    /** Only what was read can be asked for again by a link. */
    private ModelAndView tooSlow(HttpServletRequest request) {
        var page = new ModelAndView("error/503", HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("viewer", viewer).addObject("assets", assets);
        if (HttpMethod.GET.matches(request.getMethod())) {
            var query = request.getQueryString();
            page.addObject("again", request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return page;
    }
}
