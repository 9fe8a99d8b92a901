package app.rebound.account.link;

import app.rebound.account.HostedSite;
import app.rebound.account.link.AccountLink.Kind;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Service;

/** Brings links to people by e-mail; where no e-mail can be sent, an administrator passes them on. */
@Service
@Profile("hosted")
public class LinkPost {

    private static final Logger log = LoggerFactory.getLogger(LinkPost.class);

    /** What the owner of an account is told of, at the address that it had. */
    public enum Change {
        /** It is opened with another address. */
        ADDRESS,
        /** It is opened with another password. */
        PASSWORD
    }

    private final AccountLinks links;
    private final ObjectProvider<MailSender> sender;
    private final AsyncTaskExecutor later;
    private final MessageSource messages;
    private final HostedSite site;

    LinkPost(
            AccountLinks links,
            ObjectProvider<MailSender> sender,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor later,
            MessageSource messages,
            HostedSite site) {
        this.links = links;
        this.sender = sender;
        this.later = later;
        this.messages = messages;
        this.site = site;
    }

    /** Whether e-mails can be sent. */
    public boolean sends() {
        return sender.getIfAvailable() != null;
    }

    /** Answers before it is done, so that the time it takes tells nothing. */
    public void bringLater(Kind kind, String email, @Nullable UUID account) {
        later.execute(() -> bring(kind, email, account));
    }

    private void bring(Kind kind, String email, @Nullable UUID account) {
        if (sends()) {
            send(kind, email, links.make(kind, email, account, false));
        } else {
            links.ask(kind, email, account);
        }
    }

    /** Sends a link that was made, and answers whether it went. One that cannot be sent is noted without its address. */
    public boolean send(Kind kind, String email, String link) {
        return send(
                email,
                say("link.mail.subject." + kind),
                say("link.mail.text." + kind, site.operator(), link, site.contact()));
    }

    /** Tells the owner of an account, some time after the answer, that somebody can get in another way than before. */
    public void tellLater(Change change, String email) {
        later.execute(() -> send(
                email,
                say("link.mail.changed." + change),
                say("link.mail.changed.text." + change, site.operator(), site.contact())));
    }

    private boolean send(String email, String subject, String text) {
        var post = sender.getIfAvailable();
        if (post == null) {
            return false;
        }
        var message = new SimpleMailMessage();
        message.setFrom(site.mailFrom());
        message.setTo(email);
        message.setSubject(subject);
        message.setText(text);
        try {
            post.send(message);
            return true;
        } catch (MailException refused) {
            log.warn("An e-mail could not be sent: {}", refused.getClass().getSimpleName());
            return false;
        }
    }

    private String say(String key, Object... about) {
        return messages.getMessage(key, about, Locale.ENGLISH);
    }
}
