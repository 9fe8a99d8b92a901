package app.rebound.account.sample;

import app.rebound.account.Owner;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a browser that has the sample open see the sample in place of the journal, and says so where it is closed by now. Part of
 * the security chain, not a filter by itself.
 */
public final class SampleFilter extends OncePerRequestFilter {

    private final SampleJournal sample;

    public SampleFilter(SampleJournal sample) {
        this.sample = sample;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = SampleCookie.of(request);
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (asked.isPresent() && signedIn != null && signedIn.getPrincipal() instanceof Owner) {
            if (sample.isOpen(asked.get())) {
                lookAround(asked.get(), signedIn);
            } else {
                SampleCookie.clear(request, response);
                if (isPage(request)) {
                    response.sendRedirect(SampleAddress.CLOSED);
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    private static void lookAround(UUID journal, Authentication signedIn) {
        var inside = UsernamePasswordAuthenticationToken.authenticated(
                new SampleOwner(journal), null, signedIn.getAuthorities());
        inside.setDetails(signedIn.getDetails());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(inside);
        SecurityContextHolder.setContext(context);
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && HttpMethod.GET.matches(request.getMethod())
                && !request.getRequestURI().equals(SampleAddress.CLOSED)
                && String.valueOf(request.getHeader("Accept")).contains(MediaType.TEXT_HTML_VALUE);
    }
}
