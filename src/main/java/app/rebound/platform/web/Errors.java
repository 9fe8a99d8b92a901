package app.rebound.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what the storage refuses into an answer a person can act on; everything else keeps its own status. */
@ControllerAdvice
class Errors {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    /** A field name that no form has, such as the millionth line of a list. */
    @ExceptionHandler(InvalidPropertyException.class)
    void nonsense(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    void conflict(Exception refused, HttpServletResponse response) throws IOException {
        // The message of the database can quote what the person wrote: only the kind of refusal is logged.
        log.warn("The storage refused a change: {}", refused.getClass().getSimpleName());
        response.sendError(HttpStatus.CONFLICT.value());
    }
}
