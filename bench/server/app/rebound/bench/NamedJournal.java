package app.rebound.bench;

import app.rebound.platform.journal.JournalOwner;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens the journal that a header names, so that one app serves many journals. On the class path of benches only. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class NamedJournal extends OncePerRequestFilter {

    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = request.getHeader("X-Bench-Journal");
        if (name != null) {
            var journal = UUID.fromString(name);
            var owner = UsernamePasswordAuthenticationToken.authenticated(
                    new BenchOwner(journal), null, AuthorityUtils.createAuthorityList("ROLE_OWNER"));
            contexts.saveContext(new SecurityContextImpl(owner), request, response);
        }
        chain.doFilter(request, response);
    }

    private record BenchOwner(UUID journalId) implements JournalOwner {}
}
