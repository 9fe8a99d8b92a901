package app.rebound.platform.journal;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work in a journal that no signed-in person asks for: a calendar program, a backup. */
public final class ActingFor {

    private ActingFor() {}

    /** Opens a journal to this thread for as long as the work takes. */
    public static <T> T journal(UUID journal, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Worker(journal), null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Whether this thread works so, whoever has sent the request. */
    public static boolean isAtWork() {
        var acting = SecurityContextHolder.getContext().getAuthentication();
        return acting != null && acting.getPrincipal() instanceof Worker;
    }

    private record Worker(UUID journalId) implements JournalOwner {}
}
