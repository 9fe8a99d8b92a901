package app.rebound.account.signin;

import app.rebound.account.OwnAccount;
import app.rebound.platform.server.CookieName;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Browsers that have signed in with the present password: each brings a random name and a proof that it was given here.
 * The proof is keyed with the stored password, so nothing needs to be kept, and a new password forgets them all.
 */
@Component
public class KnownBrowsers {

    public static final String COOKIE = "REBOUND_BROWSER";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration KEPT = Duration.ofDays(180);
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OwnAccount account;

    KnownBrowsers(OwnAccount account) {
        this.account = account;
    }

    /** The name of the browser that a request comes from, if it is a known one. */
    public Optional<String> find(HttpServletRequest request) {
        return find(request, account.passwordHash());
    }

    /** The name of the browser, if it is one that has signed in with the password that is stored so. */
    public static Optional<String> find(HttpServletRequest request, Optional<String> passwordHash) {
        return Optional.ofNullable(WebUtils.getCookie(request, CookieName.of(COOKIE, request)))
                .map(Cookie::getValue)
                .filter(cookie -> isOurs(cookie, passwordHash))
                .map(KnownBrowsers::name);
    }

    private static String name(String cookie) {
        return cookie.substring(0, Math.max(0, cookie.indexOf('.')));
    }

    private static boolean isOurs(String cookie, Optional<String> passwordHash) {
        return proven(name(cookie), passwordHash)
                .map(ours -> MessageDigest.isEqual(
                        ours.getBytes(StandardCharsets.UTF_8), cookie.getBytes(StandardCharsets.UTF_8)))
                .orElse(false);
    }

    /** From now on this browser is known. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        if (find(request).isEmpty()) {
            var name = new byte[16];
            RANDOM.nextBytes(name);
            proven(TEXT.encodeToString(name), account.passwordHash())
                    .ifPresent(cookie -> set(cookie, request, response));
        }
    }

    private static void set(String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(CookieName.of(COOKIE, request), value)
                .secure(request.isSecure())
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> proven(String name, Optional<String> passwordHash) {
        return passwordHash.map(hash -> name + "." + TEXT.encodeToString(proof(hash, name)));
    }

    private static byte[] proof(String hash, String name) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(hash.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(("browser " + name).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
