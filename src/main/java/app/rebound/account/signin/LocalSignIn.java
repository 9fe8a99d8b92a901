package app.rebound.account.signin;

import app.rebound.account.LocalAccount;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Opens the locked journal with its password. */
@Component
@Profile("!hosted")
class LocalSignIn implements AuthenticationProvider {

    private final LocalAccount account;
    private final SignInAttempts attempts;

    LocalSignIn(LocalAccount account, SignInAttempts attempts) {
        this.account = account;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!(attempt.getDetails() instanceof SignInFrom from)) {
            throw new BadCredentialsException("Not from the sign-in page");
        }
        if (!attempts.takeOne(from.browser())) {
            throw new LockedException("Too many attempts");
        }
        if (!account.opensWith(String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("Wrong password");
        }
        attempts.startAfresh(from.browser());
        return SignedIn.authentication(account.owner(), from);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
