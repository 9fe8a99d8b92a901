package app.rebound.account;

import app.rebound.platform.web.FormToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Local mode: everything is the owner's; sign-in stands in front once there is a password. */
@Configuration(proxyBeanMethods = false)
class LocalSecurity {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; media-src blob:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** Text of a form that is worth keeping through a sign-in; longer ones are in the browser's draft. */
    private static final int KEPT_FORM_BYTES = 300_000;

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityFilterChain journalSecurity(HttpSecurity http, LocalAccount account) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in", "/help", "/assets/**", "/error", "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new OpenJournalFilter(account), AnonymousAuthenticationFilter.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/dashboard")
                        .failureHandler((request, response, failure) -> {
                            if (failure instanceof LockedException) {
                                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                            } else {
                                response.sendRedirect("/sign-in?wrong");
                            }
                        }))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?left")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"storage\""))))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        // The token stays the same through a sign-in, so that a form in another tab can still be sent.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .requestCache(cache -> cache.requestCache(keepingForms()))
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
        tokens.setCookieCustomizer(cookie -> cookie.maxAge(Duration.ofDays(180)).sameSite("Strict"));
        return tokens;
    }

    /** A form sent after the session has ended is sent again after sign-in: what was typed is not lost. */
    private static HttpSessionRequestCache keepingForms() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(LocalSecurity::isPageOrForm);
        return cache;
    }

    private static boolean isPageOrForm(HttpServletRequest request) {
        var accept = String.valueOf(request.getHeader("Accept"));
        return accept.contains("text/html")
                && request.getHeader("X-Autosave") == null
                && request.getContentLength() <= KEPT_FORM_BYTES;
    }
}
