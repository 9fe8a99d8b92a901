package app.rebound.account.hosted;

import app.rebound.platform.text.Digest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing on all machines at once. What is counted is kept in the database as one moment for each key, moved on by
 * every try (the generic cell rate algorithm, ITU-T I.371): one statement, and no try is counted twice or lost.
 *
 * <p>Who guesses at an account from one place uses up the tries of that place; a browser that has signed in before has tries of
 * its own; so nobody locks somebody else out.
 */
@Component
@Profile("hosted")
public class SharedLimits {

    /** For one account from one place. */
    private static final Limit ACCOUNT_FROM_PLACE = new Limit(5, Duration.ofSeconds(10));
    /** For one account from all places together, browsers left out that have signed in before. */
    private static final Limit ACCOUNT = new Limit(60, Duration.ofMinutes(1));
    /** From one place for all accounts: a school may share one address. */
    private static final Limit PLACE = new Limit(100, Duration.ofSeconds(2));

    private static final Limit LINKS_FOR_ADDRESS = new Limit(3, Duration.ofMinutes(10));
    private static final Limit LINKS_FROM_PLACE = new Limit(30, Duration.ofMinutes(1));

    private static final Limit SECRET = new Limit(60, Duration.ofSeconds(10));
    private static final Limit SECRETS_FROM_PLACE = new Limit(120, Duration.ofSeconds(1));

    /** Of an IPv6 address those that name the network of one customer (RFC 6177). */
    private static final int NETWORK_BYTES = 8;

    private final JdbcClient jdbc;
    private final Clock clock;

    SharedLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes one try at signing in; false when there is none left for now.
     *
     * @param email what they sign in with, an account or not
     * @param address where they come from
     * @param browser which browser, if it has signed in to that account before
     */
    public boolean maySignIn(String email, String address, Optional<String> browser) {
        var place = place(address);
        return browser.isPresent()
                ? take("browser", email + " " + browser.get(), ACCOUNT_FROM_PLACE)
                : take("place", place, PLACE)
                        && take("account from place", email + " " + place, ACCOUNT_FROM_PLACE)
                        && take("account", email, ACCOUNT);
    }

    /** Takes one link to be sent to an address; false when there is none left for now. */
    public boolean mayAskForLink(String email) {
        return take("link for", email, LINKS_FOR_ADDRESS);
    }

    /** Takes one request for a link from a place; false when there is none left for now. */
    public boolean mayAskFrom(String address) {
        return take("link from", place(address), LINKS_FROM_PLACE);
    }

    /** Takes one look at a secret address from a place; false when there is none left for now. */
    boolean mayOpen(String path, String address) {
        return take("secrets from", place(address), SECRETS_FROM_PLACE) && take("secret", path, SECRET);
    }

    /** An address of IPv4 as it is; of IPv6 the network, whichever way its zeros are left out. */
    static String place(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet4Address
                    ? String.valueOf(parsed.getHostAddress())
                    : HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES);
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private boolean take(String what, String who, Limit limit) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        insert into attempt (id, free_at) values (:id, :one)
                        on conflict (id) do update
                        set free_at = greatest(attempt.free_at, :now) + (:one - cast(:now as timestamp with time zone))
                        where greatest(attempt.free_at, :now) <= :last
                        """)
                        .param("id", Digest.of(what + " " + who))
                        .param("now", now)
                        .param("one", now.plus(limit.every()))
                        .param("last", now.plus(limit.every().multipliedBy(limit.atOnce() - 1L)))
                        .update()
                > 0;
    }

    /** Lets go of what is long over; the same on every machine. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from attempt where free_at < ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * How often something may be done.
     *
     * @param atOnce how often in a row
     * @param every the time until one more
     */
    private record Limit(int atOnce, Duration every) {}
}
