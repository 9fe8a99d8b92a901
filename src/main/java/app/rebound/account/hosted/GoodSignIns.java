package app.rebound.account.hosted;

import app.rebound.account.HostedAccount;
import app.rebound.account.Owner;
import app.rebound.account.signin.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions whose account was closed or deleted, or whose password was changed, on whichever machine. Part of the security
 * chain, not a filter by itself.
 */
final class GoodSignIns extends OncePerRequestFilter {

    private final HostedAccount account;

    GoodSignIns(HostedAccount account) {
        this.account = account;
    }

    /** The page about an error says whose journal it is, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Owner owner && !account.isGood(owner)) {
            SignedIn.end(request);
        }
        chain.doFilter(request, response);
    }
}
