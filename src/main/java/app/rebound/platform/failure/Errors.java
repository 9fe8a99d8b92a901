package app.rebound.platform.failure;

import app.rebound.platform.NotFound;
import app.rebound.platform.StorageRefusal;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.removal.RemovedList;
import app.rebound.platform.web.Assets;
import app.rebound.platform.web.Viewer;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Viewer viewer;
    private final Assets assets;
    private final CurrentJournal journal;
    private final RemovedList removed;

    Errors(Viewer viewer, Assets assets, CurrentJournal journal, RemovedList removed) {
        this.journal = journal;
        this.removed = removed;
        this.viewer = viewer;
        this.assets = assets;
    }

    /** A field name that no form has and that nobody thought of. */
    @ExceptionHandler(InvalidPropertyException.class)
    void nonsense(HttpServletResponse response) throws IOException {
        log.info("A request had a field that cannot be bound");
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** What was deleted lately can be restored from where it was. */
    @ExceptionHandler(NotFound.class)
    @Nullable
    ModelAndView notFound(NotFound missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (missing.page() != null) {
            return new ModelAndView(missing.page(), HttpStatus.NOT_FOUND)
                    .addObject("viewer", viewer)
                    .addObject("assets", assets);
        }
        if (HttpMethod.GET.matches(request.getMethod()) && journal.find().isPresent()) {
            var asked = ID.matcher(request.getRequestURI()).results().toList();
            for (var at = asked.size() - 1; at >= 0; at--) {
                var item = removed.find(UUID.fromString(asked.get(at).group()));
                if (item.isPresent()) {
                    return new ModelAndView("error/removed", HttpStatus.NOT_FOUND)
                            .addObject("viewer", viewer)
                            .addObject("assets", assets)
                            .addObject("item", item.get())
                            .addObject("back", request.getRequestURI());
                }
            }
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
        return null;
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
