package app.rebound.account.local;

import app.rebound.account.security.OriginGuard;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Keeps the open journal of local mode on this computer: a web site that points its name at 127.0.0.1, a proxy, or a page
 * of another origin gets nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@Profile("!hosted")
public class LocalGuard extends OriginGuard {

    private static final Pattern THIS_COMPUTER = Pattern.compile(
            "(localhost|rebound\\.localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final List<String> FORWARDED = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Real-IP",
            "Via");

    @Override
    protected boolean isForUs(HttpServletRequest request) {
        var host = request.getHeader(HttpHeaders.HOST);
        return host != null
                && THIS_COMPUTER.matcher(host).matches()
                && FORWARDED.stream().noneMatch(header -> request.getHeader(header) != null);
    }

    @Override
    protected String origin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
    }
}
