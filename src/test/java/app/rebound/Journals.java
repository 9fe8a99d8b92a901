package app.rebound;

import app.rebound.platform.journal.Ids;
import app.rebound.platform.journal.JournalOwner;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as the owner of one journal or another. */
public class Journals {

    private static final OffsetDateTime BEGUN = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient jdbc;

    Journals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new, empty journal. */
    public UUID create() {
        var id = Ids.next();
        jdbc.sql("insert into journal (id, revision, created_at) values (?, 0, ?)")
                .params(id, BEGUN)
                .update();
        return id;
    }

    /** From now on the test acts as the owner of this journal. */
    public void open(UUID journal) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new TestOwner(journal), null, AuthorityUtils.createAuthorityList("ROLE_OWNER")));
        SecurityContextHolder.setContext(context);
    }

    /** From now on nobody's journal is open. */
    public void close() {
        SecurityContextHolder.clearContext();
    }

    /** Does something as the owner of this journal, then goes on as before. */
    public <T> T as(UUID journal, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        try {
            open(journal);
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does something as the owner of this journal, then goes on as before. */
    public void as(UUID journal, Runnable action) {
        as(journal, () -> {
            action.run();
            return journal;
        });
    }

    /** The journal that is open. */
    public UUID current() {
        return ((JournalOwner)
                        SecurityContextHolder.getContext().getAuthentication().getPrincipal())
                .journalId();
    }

    /** The journal of the local account. */
    public UUID ofLocalAccount() {
        return jdbc.sql("select journal_id from account").query(UUID.class).single();
    }

    private record TestOwner(UUID journalId) implements JournalOwner {}
}
