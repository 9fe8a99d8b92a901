package app.rebound.platform.text;

import java.security.SecureRandom;
import java.util.Base64;

/** The part of an address that nobody can guess. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Another one: 256 random bits, as they may stand in an address. */
    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
