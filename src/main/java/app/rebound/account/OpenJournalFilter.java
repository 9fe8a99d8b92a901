package app.rebound.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
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
        if (isOfAnotherJournal(SecurityContextHolder.getContext().getAuthentication())) {
            SecurityContextHolder.clearContext();
        }
        if (!account.isLocked() && SecurityContextHolder.getContext().getAuthentication() == null) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(signedIn(account.owner()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    /** A session that was opened before everything was deleted. */
    private boolean isOfAnotherJournal(@Nullable Authentication session) {
        return session != null
                && session.getPrincipal() instanceof Owner owner
                && owner.accountId().equals(account.owner().accountId())
                && !owner.equals(account.owner());
    }

    static UsernamePasswordAuthenticationToken signedIn(Owner owner) {
        return UsernamePasswordAuthenticationToken.authenticated(
                owner, null, AuthorityUtils.createAuthorityList("ROLE_OWNER"));
    }
}
