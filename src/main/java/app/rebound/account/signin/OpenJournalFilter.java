package app.rebound.account.signin;

import app.rebound.account.LocalAccount;
import app.rebound.account.Owner;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens the journal without sign-in as long as it has no password, and ends sessions that are no longer good. Part of the
 * security chain, not a filter by itself.
 */
public final class OpenJournalFilter extends OncePerRequestFilter {

    private final LocalAccount account;

    public OpenJournalFilter(LocalAccount account) {
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
        if (signedIn != null && signedIn.getPrincipal() instanceof Owner owner && isOver(owner, signedIn, request)) {
            SignedIn.end(request);
        }
        if (!account.isLocked() && SecurityContextHolder.getContext().getAuthentication() == null) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    SignedIn.authentication(account.owner(), SignInFrom.of(request, Optional.empty())));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    /** From before the password changed or everything was deleted, or carried here from another name. */
    private boolean isOver(Owner owner, Authentication signedIn, HttpServletRequest request) {
        return !owner.equals(account.owner())
                || !(signedIn.getDetails() instanceof SignInFrom from && from.isSameName(request));
    }
}
