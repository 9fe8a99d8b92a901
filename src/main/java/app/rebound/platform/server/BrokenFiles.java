package app.rebound.platform.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says that a file is too large, or did not arrive as one, before the token of the form is looked for behind it. */
@Component
@Order(-200)
class BrokenFiles extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(BrokenFiles.class);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !String.valueOf(request.getContentType())
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParts();
        } catch (IllegalStateException tooLarge) {
            log.info("A form with a file was too large");
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        } catch (IOException | ServletException broken) {
            log.info(
                    "A form with a file could not be read: {}",
                    broken.getClass().getSimpleName());
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
