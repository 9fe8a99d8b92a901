package app.rebound.transfer.mail;

import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.bring.Importer;
import app.rebound.transfer.mail.message.MailReader;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes on messages with their headers, mailboxes, and zips of them. */
@Component
@Order(50)
class MailImporter implements Importer {

    private static final int LOOKED_AT = 4_096;

    @Override
    public String takesKey() {
        return "import.takes.mail";
    }

    @Override
    public boolean reads(Brought brought) {
        var name = brought.name() == null ? "" : brought.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".eml")
                || name.endsWith(".mbox")
                || MailReader.looksLikeMail(brought.beginning(LOOKED_AT))
                || name.endsWith(".zip") && MailReader.isZipOfMails(brought::open);
    }

    @Override
    public String begin(Brought brought) {
        brought.understand(BroughtMails.class, BroughtMails.read(brought));
        // What is needed of it is in memory now; the rest is nobody's.
        brought.letFileGo();
        return "/import/mails/" + brought.id();
    }
}
