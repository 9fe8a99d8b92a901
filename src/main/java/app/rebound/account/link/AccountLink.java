package app.rebound.account.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that ends, as it is known without its secret part.
 *
 * @param email for whom it is
 * @param account whose it is; null where it begins one
 * @param administrator whether the account that it begins looks after the others
 * @param made whether there is such a link; otherwise it was asked for, and an administrator can make it
 */
public record AccountLink(
        UUID id,
        Kind kind,
        String email,
        @Nullable UUID account,
        boolean administrator,
        Instant askedAt,
        boolean made,
        Instant endsAt) {

    /** What it is for. */
    public enum Kind {
        JOIN,
        PASSWORD,
        EMAIL
    }
}
