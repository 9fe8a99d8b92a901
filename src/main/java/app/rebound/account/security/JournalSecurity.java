package app.rebound.account.security;

import app.rebound.account.sample.MarkedTokens;
import app.rebound.account.sample.SampleFilter;
import app.rebound.account.sample.SampleJournal;
import app.rebound.account.sample.SampleVisit;
import app.rebound.account.signin.AskedPage;
import app.rebound.account.signin.JournalMark;
import app.rebound.account.signin.KeptForms;
import app.rebound.account.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What guards a journal in both modes: signing in and out, form tokens, the sample beside the journal, and what pages may do. */
@Component
public class JournalSecurity {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; media-src blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final SampleJournal sample;
    private final SampleVisit visit;
    private final JournalMark mark;
    private final KeptForms forms;
    private final SignedIn signedIn;

    JournalSecurity(SampleJournal sample, SampleVisit visit, JournalMark mark, KeptForms forms, SignedIn signedIn) {
        this.sample = sample;
        this.visit = visit;
        this.mark = mark;
        this.forms = forms;
        this.signedIn = signedIn;
    }

    /**
     * Sets up all but who may open which page.
     *
     * @param opening ends sign-ins that are no longer good
     * @param from what is kept of where a sign-in comes from
     * @param cookie the name of the cookie of form tokens
     */
    public HttpSecurity guard(
            HttpSecurity http,
            OncePerRequestFilter opening,
            AuthenticationDetailsSource<HttpServletRequest, ?> from,
            String cookie)
            throws Exception {
        return http.addFilterBefore(opening, RequestCacheAwareFilter.class)
                .addFilterAfter(new SampleFilter(sample), RequestCacheAwareFilter.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(from)
                        .successHandler(signedIn)
                        .failureHandler((request, response, failure) -> {
                            if (failure instanceof LockedException) {
                                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                            } else {
                                response.sendRedirect(askedBefore(request).signIn("wrong", AskedPage.HERE));
                            }
                        }))
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, stranger) ->
                        response.sendRedirect(AskedPage.of(request).signIn())))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?left")
                        .addLogoutHandler((request, response, signedOut) -> visit.end(request, response))
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"storage\""))))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens(cookie))
                        .csrfTokenRequestHandler(new MarkedTokens(mark))
                        // The token stays the same through a sign-in, so that a form in another tab can still be sent.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .requestCache(cache -> cache.requestCache(forms))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        // A person may record themselves in a mock interview; the browser asks them first.
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(self), geolocation=(), microphone=(self), payment=()")));
    }

    /** In a cookie, so that a form outlives a restart of the server; {@link OriginGuard} checks the origin besides. */
    private static CookieCsrfTokenRepository csrfTokens(String cookieName) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookieName);
        tokens.setCookieCustomizer(cookie -> {
            // Sign-out takes the token away; an empty one that stays would be shared by all who signed out.
            var isTakenAway = cookie.build().getValue().isEmpty();
            // Lax: who follows a link to the journal must not get another token than the open tabs have.
            cookie.maxAge(isTakenAway ? Duration.ZERO : Duration.ofDays(180)).sameSite("Lax");
        });
        return tokens;
    }

    private static AskedPage askedBefore(HttpServletRequest request) {
        return AskedPage.named(request.getParameter(AskedPage.PARAMETER));
    }
}
