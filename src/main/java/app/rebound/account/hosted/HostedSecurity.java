package app.rebound.account.hosted;

import app.rebound.account.HostedAccount;
import app.rebound.account.HostedSite;
import app.rebound.account.institution.InstitutionSignIn;
import app.rebound.account.security.JournalSecurity;
import app.rebound.platform.server.CookieName;
import app.rebound.platform.web.FormToken;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Hosted mode: pages of a journal for its owner, a few for everybody, and some for those who look after accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HostedSite.class)
@Profile("hosted")
class HostedSecurity {

    private static final Duration ENCRYPTED_FOR = Duration.ofDays(730);

    @Bean
    SecurityFilterChain hostedJournals(
            HttpSecurity http, JournalSecurity security, HostedAccount account, InstitutionSignIn institutions)
            throws Exception {
        security.guard(http, new GoodSignIns(account), SignInTry::of, CookieName.encrypted(FormToken.COOKIE));
        return institutions
                .addTo(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/sign-in",
                                "/account/new",
                                "/account/forgotten",
                                "/link/*",
                                "/shared/*",
                                "/who-runs-this",
                                "/help",
                                "/assets/**",
                                "/error",
                                "/actuator/health")
                        .permitAll()
                        .requestMatchers("/administration", "/administration/**")
                        .access((signedIn, asked) -> new AuthorizationDecision(account.isAdministrator()))
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.httpStrictTransportSecurity(
                        transport -> transport.includeSubDomains(false).maxAgeInSeconds(ENCRYPTED_FOR.toSeconds())))
                .build();
    }
}
