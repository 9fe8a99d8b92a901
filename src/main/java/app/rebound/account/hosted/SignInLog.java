package app.rebound.account.hosted;

import app.rebound.account.Owner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes who signs in, and tries that were refused. No address is noted: neither of an account nor of a computer. */
@Component
@Profile("hosted")
class SignInLog {

    private static final Logger log = LoggerFactory.getLogger(SignInLog.class);

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Owner owner) {
            log.info("Signed in: account {}", owner.accountId());
        }
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        log.warn("Sign-in refused: {}", event.getException().getClass().getSimpleName());
    }
}
