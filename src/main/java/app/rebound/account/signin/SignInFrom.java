package app.rebound.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in comes from; its session is good for the same name only.
 *
 * @param host the name in the browser's address bar
 * @param browser which of the browsers that have signed in before, or null
 */
public record SignInFrom(String host, @Nullable String browser) implements Serializable {

    public static SignInFrom of(HttpServletRequest request, Optional<String> browser) {
        return new SignInFrom(request.getServerName().toLowerCase(Locale.ROOT), browser.orElse(null));
    }

    boolean isSameName(HttpServletRequest request) {
        return host.equalsIgnoreCase(request.getServerName());
    }
}
