package app.rebound.account.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Stores passwords of any length. bcrypt reads 72 bytes, so it gets a digest of the password instead; and the digest is
 * taken of one spelling (NFKC), since keyboards differ in how they write an é. What an earlier version stored with bcrypt
 * alone still opens, typed either way, and should be stored anew.
 */
public final class Passwords implements PasswordEncoder {

    private static final String NOW = "{digest-bcrypt}";
    private static final String BEFORE = "{bcrypt}";
    private static final int BCRYPT_READS = 72;

    /** Keyed, so that digests of the same password leaked elsewhere are of no use here. SHA-384 fits into 72 letters. */
    private static final String ALGORITHM = "HmacSHA384";

    private static final SecretKeySpec KEY =
            new SecretKeySpec("rebound password".getBytes(StandardCharsets.UTF_8), ALGORITHM);

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

    /** The spelling that is compared. */
    static String plain(CharSequence password) {
        return Normalizer.normalize(password, Form.NFKC);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : NOW + bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        if (password == null || stored == null) {
            return false;
        }
        if (stored.startsWith(NOW)) {
            return bcrypt.matches(digest(password), stored.substring(NOW.length()));
        }
        return stored.startsWith(BEFORE) && matchedBefore(password.toString(), stored.substring(BEFORE.length()));
    }

    private boolean matchedBefore(String password, String hash) {
        return Stream.of(password, Normalizer.normalize(password, Form.NFC), Normalizer.normalize(password, Form.NFD))
                .distinct()
                .filter(spelt -> spelt.getBytes(StandardCharsets.UTF_8).length <= BCRYPT_READS)
                .anyMatch(spelt -> bcrypt.matches(spelt, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return stored != null && !stored.startsWith(NOW);
    }

    private static String digest(CharSequence password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(KEY);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(plain(password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
