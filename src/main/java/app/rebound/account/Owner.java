package app.rebound.account;

import app.rebound.platform.journal.JournalOwner;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The signed-in owner of a journal.
 *
 * @param key changes whenever the password is set, changed or removed: a session with an older one is over
 */
public record Owner(UUID accountId, UUID journalId, UUID key)
        implements JournalOwner, AuthenticatedPrincipal, Serializable {

    /** What the sessions of an account are found by. */
    @Override
    public String getName() {
        return accountId.toString();
    }
}
