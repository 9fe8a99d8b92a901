package app.rebound.transfer.calendar;

import app.rebound.platform.journal.ActingFor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Answers a calendar program at the secret address: without sign-in, so also when the journal is locked, and with nothing
 * but the calendar. It stands right behind the guard and its limits, and before everything that would note the address:
 * the address is in no log, however talkative the log is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class FeedFilter extends OncePerRequestFilter {

    private static final Pattern FEED = Pattern.compile("/calendar/([^/]*)\\.ics");

    private final FeedOwners owners;
    private final JournalCalendar calendar;

    FeedFilter(FeedOwners owners, JournalCalendar calendar) {
        this.owners = owners;
        this.calendar = calendar;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FEED.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        var journal = secret(request).flatMap(owners::journalOf);
        if (journal.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        var site = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        var text = ActingFor.journal(journal.get(), () -> calendar.text(site)).getBytes(StandardCharsets.UTF_8);
        response.setContentType(CalendarController.TYPE);
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private static Optional<FeedSecret> secret(HttpServletRequest request) {
        var address = FEED.matcher(request.getRequestURI());
        return request.getMethod().matches("GET|HEAD") && address.matches()
                ? FeedSecret.of(address.group(1))
                : Optional.empty();
    }
}
