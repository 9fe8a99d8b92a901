package app.rebound.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens the journal without sign-in as long as it has no password. Part of the security chain, not a filter by itself. */
final class OpenJournalFilter extends OncePerRequestFilter {

    private final LocalAccount account;

    OpenJournalFilter(LocalAccount account) {
        this.account = account;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!account.isLocked() && SecurityContextHolder.getContext().getAuthentication() == null) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(signedIn(account.owner()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    static UsernamePasswordAuthenticationToken signedIn(Owner owner) {
        return UsernamePasswordAuthenticationToken.authenticated(
                owner, null, AuthorityUtils.createAuthorityList("ROLE_OWNER"));
    }
}
