package app.rebound.account.hosted;

import app.rebound.account.Owner;
import app.rebound.platform.text.Digest;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Where somebody is signed in, on whichever machine. */
@Service
@Profile("hosted")
public class AccountSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AccountSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * A browser that is signed in.
     *
     * @param name of the session; it opens nothing
     * @param here whether it is the one that asks
     */
    public record SignedInBrowser(UUID name, Instant since, Instant lastUsed, boolean here) {}

    /** Those of an account, the one used last first. */
    public List<SignedInBrowser> of(Owner owner, String here) {
        return sessions.findByPrincipalName(owner.getName()).values().stream()
                .filter(session -> isGood(session, owner))
                .map(session -> new SignedInBrowser(
                        name(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(SignedInBrowser::lastUsed).reversed())
                .toList();
    }

    /** Signs one of them out. */
    public void end(Owner owner, UUID name) {
        sessions.findByPrincipalName(owner.getName()).keySet().stream()
                .filter(id -> name(id).equals(name))
                .forEach(sessions::deleteById);
    }

    /** Signs an account out everywhere. */
    public void endAll(UUID account) {
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }

    /** Of a sign-in with an earlier password nothing is left but a row. */
    private static boolean isGood(Session session, Owner owner) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        var signedIn = context == null ? null : context.getAuthentication();
        return signedIn != null && owner.equals(signedIn.getPrincipal());
    }

    private static UUID name(String id) {
        var digest = new BigInteger(Digest.of(id), 16);
        return new UUID(digest.shiftRight(Long.SIZE).longValue(), digest.longValue());
    }
}
