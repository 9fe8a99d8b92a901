package app.rebound.account;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says of the place that many have their journal at.
 *
 * @param address where people open it, such as {@code https://rebound.example.org}
 * @param operator who runs it, as people know them
 * @param contact where they are reached: an e-mail address, or that of a page
 * @param signUp whether anyone may ask for an account; otherwise people are invited
 * @param backupDays for how long a backup may still hold what was deleted
 * @param mostApplications how many applications a journal has room for, where its account has no other room
 * @param mostMegabytes how much a journal may take in the database, in 10⁶ bytes
 * @param mailFrom the address that its e-mails come from; empty where it sends none
 */
@ConfigurationProperties("rebound.hosted")
public record HostedSite(
        URI address,
        String operator,
        String contact,
        @DefaultValue("false") boolean signUp,
        @DefaultValue("30") int backupDays,
        @DefaultValue("20000") int mostApplications,
        @DefaultValue("500") int mostMegabytes,
        @DefaultValue("") String mailFrom) {

    /** A page of it, with everything that an e-mail needs. */
    public String link(String path) {
        return origin() + path;
    }

    /** What browsers call the origin of its pages. */
    public String origin() {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
