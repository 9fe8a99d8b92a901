package app.rebound.account.administration;

import app.rebound.account.HostedAccounts;
import app.rebound.account.hosted.AccountSessions;
import app.rebound.account.link.AccountLink.Kind;
import app.rebound.account.link.AccountLinks;
import app.rebound.account.link.LinkPost;
import app.rebound.account.room.Rooms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** What an administrator can do, from a page or a command line. */
@Service
@Profile("hosted")
class Administration {

    private static final Logger log = LoggerFactory.getLogger(Administration.class);

    private final HostedAccounts accounts;
    private final AccountLinks links;
    private final LinkPost post;
    private final AccountSessions sessions;
    private final Rooms rooms;

    Administration(HostedAccounts accounts, AccountLinks links, LinkPost post, AccountSessions sessions, Rooms rooms) {
        this.accounts = accounts;
        this.links = links;
        this.post = post;
        this.sessions = sessions;
        this.rooms = rooms;
    }

    /**
     * A link that can be had this once.
     *
     * @param email for whom it is
     * @param sent whether it went out by e-mail
     */
    record MadeLink(String email, String address, boolean sent) {}

    /**
     * Invites people.
     *
     * @param emails as they were typed, one on a line or with commas between
     * @return a link for each; an address that has an account is left out, and so is what is none
     */
    List<MadeLink> invite(String emails, boolean administrator) {
        var made = new ArrayList<MadeLink>();
        for (var email : emails.split("[\\s,;]+")) {
            HostedAccounts.spelt(email)
                    .filter(spelt -> accounts.find(spelt).isEmpty())
                    .ifPresent(spelt -> made.add(make(Kind.JOIN, spelt, null, administrator)));
        }
        return made;
    }

    private MadeLink make(Kind kind, String email, @Nullable UUID account, boolean administrator) {
        log.info("Link made by an administrator: {}, account {}", kind, account);
        var address = links.make(kind, email, account, administrator);
        return new MadeLink(email, address, post.send(kind, email, address));
    }

    /** Makes a link that somebody asked for, where no e-mail can be sent. */
    Optional<MadeLink> makeAsked(UUID id) {
        return links.find(id).map(asked -> make(asked.kind(), asked.email(), asked.account(), asked.administrator()));
    }

    /** Lets somebody choose a new password. */
    MadeLink reset(UUID account) {
        return make(Kind.PASSWORD, accounts.find(account).orElseThrow().email(), account, false);
    }

    void close(UUID account, boolean closed) {
        accounts.close(account, closed);
        log.info("Account {} {}", account, closed ? "closed" : "opened again");
        sessions.endAll(account);
    }

    void giveRoom(UUID account, @Nullable Integer applications, @Nullable Integer megabytes) {
        rooms.give(account, applications, megabytes);
        log.info("Account {} given room for {} applications, {} MB", account, applications, megabytes);
    }

    void delete(UUID account) {
        accounts.delete(account);
        log.info("Account {} deleted by an administrator", account);
        sessions.endAll(account);
    }
}
