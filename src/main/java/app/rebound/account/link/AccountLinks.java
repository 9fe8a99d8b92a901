package app.rebound.account.link;

import app.rebound.account.HostedSite;
import app.rebound.account.link.AccountLink.Kind;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.text.Digest;
import app.rebound.platform.text.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that end. Of the secret part of a link only a digest is kept, so that whoever reads the database opens nothing with it.
 */
@Service
@Profile("hosted")
public class AccountLinks {

    /** An invitation waits for a holiday to end; what opens an account that is there does not. */
    private static final Duration TO_JOIN = Duration.ofDays(14);

    private static final Duration TO_CHANGE = Duration.ofDays(2);

    private static final String SELECT =
            "select id, kind, email, account_id, administrator, asked_at, token_hash, ends_at from account_link ";

    /** Not ended, and made since the account had its password and address. */
    private static final String STANDS = """
            ends_at > :now and (account_id is null or exists (
              select 1 from account a where a.id = account_link.account_id
              and a.sign_in_key = account_link.sign_in_key and not a.closed))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final HostedSite site;

    AccountLinks(JdbcClient jdbc, Clock clock, HostedSite site) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.site = site;
    }

    /**
     * Makes a link in place of earlier ones of its kind, and answers its whole address: it can be had this once. Who was invited
     * as an administrator stays one, whoever asks for another link.
     */
    @Transactional
    public String make(Kind kind, String email, @Nullable UUID account, boolean administrator) {
        var secret = Secrets.next();
        var invited = standing(kind, email).filter(AccountLink::administrator).isPresent();
        write(kind, email, account, administrator || invited, Digest.of(secret));
        return site.link("/link/" + secret);
    }

    /** Notes that somebody asks for a link, for an administrator to make it; one that was made stays good meanwhile. */
    @Transactional
    public void ask(Kind kind, String email, @Nullable UUID account) {
        var made = standing(kind, email).filter(link -> link.made() && Objects.equals(link.account(), account));
        if (made.isPresent()) {
            jdbc.sql("update account_link set asked_at = ? where id = ?")
                    .params(now(), made.get().id())
                    .update();
        } else {
            write(kind, email, account, false, null);
        }
    }

    private Optional<AccountLink> standing(Kind kind, String email) {
        return jdbc.sql(SELECT + "where kind = :kind and email = :email and " + STANDS)
                .param("kind", kind.name())
                .param("email", email)
                .param("now", now())
                .query(AccountLinks::read)
                .optional();
    }

    private void write(
            Kind kind, String email, @Nullable UUID account, boolean administrator, @Nullable String tokenHash) {
        var now = now();
        jdbc.sql("""
                        insert into account_link
                          (id, kind, email, account_id, administrator, asked_at, token_hash, ends_at, sign_in_key)
                        values (:id, :kind, :email, :account, :administrator, :now, :hash, :ends,
                          (select sign_in_key from account where id = :account))
                        on conflict (kind, email) do update
                        set id = excluded.id, account_id = excluded.account_id, administrator = excluded.administrator,
                          asked_at = excluded.asked_at, token_hash = excluded.token_hash, ends_at = excluded.ends_at,
                          sign_in_key = excluded.sign_in_key
                        """)
                .param("id", Ids.next())
                .param("kind", kind.name())
                .param("email", email)
                .param("account", account, Types.OTHER)
                .param("administrator", administrator)
                .param("now", now)
                .param("hash", tokenHash, Types.VARCHAR)
                .param("ends", now.plus(kind == Kind.JOIN ? TO_JOIN : TO_CHANGE))
                .update();
    }

    /** The link with this secret part, if it has not ended. */
    Optional<AccountLink> find(String secret) {
        return jdbc.sql(SELECT + "where token_hash = :hash and " + STANDS)
                .param("hash", Digest.of(secret))
                .param("now", now())
                .query(AccountLinks::read)
                .optional();
    }

    /** Those that have not ended, the newest first. */
    public List<AccountLink> all() {
        return jdbc.sql(SELECT + "where " + STANDS + " order by asked_at desc")
                .param("now", now())
                .query(AccountLinks::read)
                .list();
    }

    /** One that has not ended. */
    public Optional<AccountLink> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id and " + STANDS)
                .param("id", id)
                .param("now", now())
                .query(AccountLinks::read)
                .optional();
    }

    /** Ends a link; false if it had ended. Of two that use one at once, one does. */
    public boolean end(UUID id) {
        return jdbc.sql("delete from account_link where id = ?").param(id).update() > 0;
    }

    /** The same on every machine. */
    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from account_link where ends_at < ?").param(now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static AccountLink read(ResultSet row, int number) throws SQLException {
        return new AccountLink(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("email"),
                row.getObject("account_id", UUID.class),
                row.getBoolean("administrator"),
                moment(row, "asked_at"),
                row.getString("token_hash") != null,
                moment(row, "ends_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
