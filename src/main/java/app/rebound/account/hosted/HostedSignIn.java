package app.rebound.account.hosted;

import app.rebound.account.HostedAccounts;
import app.rebound.account.signin.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Opens a journal with the address and the password of its account. */
@Component
@Profile("hosted")
class HostedSignIn implements AuthenticationProvider {

    private final HostedAccounts accounts;
    private final SharedLimits limits;

    HostedSignIn(HostedAccounts accounts, SharedLimits limits) {
        this.accounts = accounts;
        this.limits = limits;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!(attempt.getDetails() instanceof SignInTry details)) {
            throw new BadCredentialsException("Not from the sign-in page");
        }
        var email = HostedAccounts.spelt(attempt.getName()).orElse("");
        if (!limits.maySignIn(email, details.address(), details.browser(accounts.passwordHash(email)))) {
            throw new LockedException("Too many attempts");
        }
        return accounts.signIn(email, String.valueOf(attempt.getCredentials()))
                .map(owner -> SignedIn.authentication(owner, details.from()))
                .orElseThrow(() -> new BadCredentialsException("Wrong address or password"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
