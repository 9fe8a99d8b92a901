package app.rebound.account.hosted;

import app.rebound.account.HostedSite;
import app.rebound.account.security.OriginGuard;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Serves only what came encrypted to the one address that people know, as the proxy in front says; and whoever asks whether this
 * instance is well.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@Profile("hosted")
class HostedGuard extends OriginGuard {

    private static final int HTTPS = 443;

    private final HostedSite site;

    HostedGuard(HostedSite site) {
        this.site = site;
    }

    @Override
    protected boolean isForUs(HttpServletRequest request) {
        return isHealth(request)
                || request.isSecure()
                        && request.getServerName()
                                .equalsIgnoreCase(site.address().getHost())
                        && request.getServerPort() == port();
    }

    private static boolean isHealth(HttpServletRequest request) {
        return request.getRequestURI().equals("/actuator/health");
    }

    private int port() {
        return site.address().getPort() < 0 ? HTTPS : site.address().getPort();
    }

    @Override
    protected String origin(HttpServletRequest request) {
        return site.origin();
    }
}
