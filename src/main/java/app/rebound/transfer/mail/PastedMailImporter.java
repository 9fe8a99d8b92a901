package app.rebound.transfer.mail;

import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.bring.Importer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes on the text of a message that was copied: it greets somebody, or says from whom it is, and is no table. */
@Component
@Order(60)
class PastedMailImporter implements Importer {

    private static final int LOOKED_AT = 4_096;
    private static final Pattern LETTER = Pattern.compile(
            "(?ims)\\A\\s*(?:from|subject|date|sent|to)\\s*:.*"
                    + "|^\\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|re:)\\b[^\\t|;]{0,60}$"
                    + "|\\b(?:your application|unfortunately|we regret|thank you for (?:your|applying)|thanks for (?:your|applying)|candidates)\\b");
    private static final Pattern TABLE =
            Pattern.compile("(?m)\\A[^\\n]*(?:\\t[^\\n]*\\t|;[^\\n]*;|\\|[^\\n]*\\||,[^\\n]*,[^\\n]*,)");

    private final MailImporter mails;

    PastedMailImporter(MailImporter mails) {
        this.mails = mails;
    }

    @Override
    public String takesKey() {
        return "import.takes.mail.pasted";
    }

    @Override
    public boolean reads(Brought brought) {
        if (brought.name() != null) {
            return false;
        }
        var text = new String(brought.beginning(LOOKED_AT), StandardCharsets.UTF_8);
        return LETTER.matcher(text).find() && !TABLE.matcher(text.strip()).find();
    }

    @Override
    public String begin(Brought brought) {
        return mails.begin(brought);
    }
}
