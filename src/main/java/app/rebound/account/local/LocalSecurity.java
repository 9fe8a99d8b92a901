package app.rebound.account.local;

import app.rebound.account.LocalAccount;
import app.rebound.account.password.Passwords;
import app.rebound.account.sample.MarkedTokens;
import app.rebound.account.sample.SampleFilter;
import app.rebound.account.sample.SampleJournal;
import app.rebound.account.sample.SampleVisit;
import app.rebound.account.signin.AskedPage;
import app.rebound.account.signin.KeptForms;
import app.rebound.account.signin.KnownBrowsers;
import app.rebound.account.signin.OpenJournalFilter;
import app.rebound.account.signin.SignInFrom;
import app.rebound.account.signin.SignedIn;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.web.FormToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;

/** Local mode: everything is the owner's; sign-in stands in front once there is a password. */
@Configuration(proxyBeanMethods = false)
class LocalSecurity {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; media-src blob:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Passwords();
    }

    @Bean
    SecurityFilterChain journalSecurity(
            HttpSecurity http,
            LocalAccount account,
            SampleJournal sample,
            SampleVisit visit,
            CurrentJournal journal,
            KnownBrowsers browsers,
            KeptForms forms,
            SignedIn signedIn)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in", "/help", "/assets/**", "/error", "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new OpenJournalFilter(account), RequestCacheAwareFilter.class)
                .addFilterAfter(new SampleFilter(sample), RequestCacheAwareFilter.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(request -> SignInFrom.of(request, browsers.find(request)))
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
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        .csrfTokenRequestHandler(new MarkedTokens(journal))
                        // The token stays the same through a sign-in, so that a form in another tab can still be sent.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .requestCache(cache -> cache.requestCache(forms))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(transport -> transport.disable())
                        // A person may record themselves in a mock interview; the browser asks them first.
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(self), geolocation=(), microphone=(self), payment=()")))
                .build();
    }

    /** In a cookie, so that a form outlives a restart of the server; {@link LocalGuard} checks the origin besides. */
    private static CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(FormToken.COOKIE);
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
