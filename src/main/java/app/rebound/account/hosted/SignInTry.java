package app.rebound.account.hosted;

import app.rebound.account.signin.KnownBrowsers;
import app.rebound.account.signin.SignInFrom;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What is known of somebody who tries to sign in.
 *
 * @param from what is kept once they have
 */
record SignInTry(SignInFrom from, HttpServletRequest request) {

    static SignInTry of(HttpServletRequest request) {
        return new SignInTry(SignInFrom.of(request, Optional.empty()), request);
    }

    /** The network address they come from. */
    String address() {
        return request.getRemoteAddr();
    }

    /** The name of their browser, if it has signed in with the password that is stored so. */
    Optional<String> browser(Optional<String> passwordHash) {
        return KnownBrowsers.find(request, passwordHash);
    }
}
