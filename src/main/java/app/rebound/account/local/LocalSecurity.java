package app.rebound.account.local;

import app.rebound.account.LocalAccount;
import app.rebound.account.security.JournalSecurity;
import app.rebound.account.signin.KnownBrowsers;
import app.rebound.account.signin.OpenJournalFilter;
import app.rebound.account.signin.SignInFrom;
import app.rebound.platform.web.FormToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Local mode: everything is the owner's; sign-in stands in front once there is a password. */
@Configuration(proxyBeanMethods = false)
@Profile("!hosted")
class LocalSecurity {

    @Bean
    SecurityFilterChain localJournal(
            HttpSecurity http, JournalSecurity security, LocalAccount account, KnownBrowsers browsers)
            throws Exception {
        return security.guard(
                        http,
                        new OpenJournalFilter(account),
                        request -> SignInFrom.of(request, browsers.find(request)),
                        FormToken.COOKIE)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in", "/help", "/assets/**", "/error", "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.httpStrictTransportSecurity(transport -> transport.disable()))
                .build();
    }
}
